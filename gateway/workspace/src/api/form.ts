import { api } from './client';
import { useRead } from './query';
import type { Track } from './round';

export type Kind =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'INTEGER'
  | 'NUMBER'
  | 'DATE'
  | 'YES_NO'
  | 'CHOICE'
  | 'CHOICES'
  | 'TABLE'
  | 'YEARS'
  | 'CREDIT_CODE'
  | 'IDENTITY_NUMBER';

export interface Condition {
  of: string;
  is: string[];
}

export interface AskedColumn {
  code: string;
  label: string;
  kind: Kind;
  limit?: number | null;
  least?: number | null;
  most?: number | null;
  unit?: string | null;
}

export interface Question {
  code: string;
  label: string;
  kind: Kind;
  required: boolean;
  article?: string | null;
  help?: string | null;
  when?: Condition | null;
  limit?: number | null;
  least?: number | null;
  most?: number | null;
  unit?: string | null;
  options?: { code: string; label: string }[] | null;
  columns?: AskedColumn[] | null;
}

export interface AskedSection {
  title: string;
  article?: string | null;
  help?: string | null;
  when?: Condition | null;
  questions: Question[];
}

export interface AskedForm {
  title: string;
  selfAssessment?: { words: number; help?: string | null } | null;
  sections: AskedSection[];
  /** Where the rules name their own. */
  proofs?: { condition: string; text: string }[] | null;
}

export interface RubricItem {
  code: string;
  name: string;
  points: number;
}

/** What a round asks: its layout, and what both sides check by. */
export interface Asked {
  form: AskedForm;
  rubric: (RubricItem & { items: RubricItem[] })[];
  year: number;
  draft: object;
  complete: object;
}

export interface Answers {
  questions?: Record<string, unknown>;
  assessment?: Record<string, string>;
  /** Declared a trade or technical secret. */
  secret?: string[];
}

export function useAsked(round: string, track: Track) {
  return useRead<Asked>(['asked', round, track], () =>
    api.GET('/rounds/{round}/tracks/{track}/form', { params: { path: { round, track } } }),
  );
}

export const previewOf = (form: AskedForm, rubric: unknown, year: number) =>
  api.POST('/forms/preview', { body: { form, rubric, year } });
