/** How a setting is asked; ranges are those of the service, which checks them again. */
export type Shape =
  | { is: 'number'; min: number; max: number; unset?: boolean; exact?: boolean }
  /** `unset`: what holds where the document says nothing. */
  | { is: 'switch'; unset?: boolean }
  | { is: 'text'; max?: number; unset?: boolean; area?: boolean; vertical?: boolean }
  | { is: 'date'; unset?: boolean }
  | { is: 'choice'; of: string[]; named: string; unset?: boolean }
  | { is: 'choices'; of: string[]; named: string; always?: string[] }
  | { is: 'order'; of: string[]; named: string }
  | { is: 'lines' }
  | RecordShape
  | ListShape
  | { is: 'map'; over: 'classes' | 'tracks' | string[]; named: string; value: Shape; begin: unknown }
  | { is: 'steps'; value: Shape; begin: object | (() => object) }
  | { is: 'classes' | 'stages' | 'vote' | 'weights' | 'rubrics' | 'rubric' }
  /** 申报表: the form of one track, with its preview. */
  | { is: 'form'; parts: Parts }
  /** On what a part of a form depends. */
  | { is: 'condition' };

export interface RecordShape {
  is: 'record';
  parts: Parts;
  begin?: object;
  /** `false`: the part means nothing as the others stand. */
  asked?: (part: string, record: Record<string, unknown>) => boolean;
}

export interface ListShape {
  is: 'list';
  parts: Parts;
  begin: object | (() => object);
  order?: boolean;
  /** Folded under what this part says. */
  fold?: string;
  /** `false`: the part means nothing for this row. */
  asked?: (part: string, row: Record<string, unknown>) => boolean;
  unset?: boolean;
}

export type Parts = Record<string, Shape>;

export interface Setting {
  key: string;
  shape: Shape;
  /** `false`: it means nothing as things stand, so it is not asked. */
  asked?: (document: Record<string, unknown>) => boolean;
}

export interface Section {
  name: string;
  settings: Setting[];
}

export const tracks = ['ORGANIZATION', 'SME', 'PUBLIC_BODY', 'TEAM', 'INDIVIDUAL', 'PROJECT'];

export const count = (min: number, max: number): Shape => ({ is: 'number', min, max });
export const countOrNone = (min: number, max: number): Shape => ({ is: 'number', min, max, unset: true });
export const onOff: Shape = { is: 'switch' };
export const text: Shape = { is: 'text' };
export const textOrNone: Shape = { is: 'text', unset: true };
export const choice = (named: string, ...of: string[]): Shape => ({ is: 'choice', named, of });
export const choiceOrNone = (named: string, ...of: string[]): Shape => ({ is: 'choice', named, of, unset: true });
export const wait: Shape = {
  is: 'record',
  parts: { n: count(0, 10), unit: choice('unit', 'EDITIONS', 'YEARS') },
  begin: { unit: 'EDITIONS', n: 1 },
};
