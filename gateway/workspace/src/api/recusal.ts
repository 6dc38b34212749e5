import { api } from './client';
import { useRead } from './query';
import type { Track } from './round';

/** Whether a declared relation is an interest, as the office found it. */
export interface Ruling {
  stands: boolean;
  reason: string;
  by: string;
  at: string;
}

/** An applicant whose dossier the reader is given; `relation` is what they said they have to do with it, nothing for none. */
export interface Interest {
  application: string;
  name: string;
  division: string;
  track: Track;
  statedAt?: string;
  relation?: string;
  ruling?: Ruling;
  /** The system found it. */
  seen: boolean;
  /** By what of their organizations; nothing where it was a number. */
  seenAs?: SeenAs | null;
}

export type SeenAs = 'EMPLOYER' | 'FORMER_EMPLOYER' | 'CONSULTANT' | 'PARENT' | 'SUPPLIER' | 'KIN';

export interface Statements {
  pledge: boolean;
  none: string[];
  relations: { application: string; relation: string }[];
}

/** An interest that somebody declared. */
export interface DeclaredInterest {
  declaration: string;
  by: string;
  application: string;
  name: string;
  relation: string;
  at: string;
  ruling?: Ruling;
  seen: boolean;
  seenAs?: SeenAs | null;
  /** Of which they said so. */
  organization?: string | null;
}

export interface InterestRegister {
  /** How many people have declared so far. */
  declarants: number;
  declared: DeclaredInterest[];
}

/** 回避、保密承诺 of one person for what they work on; `at` is nothing while they have not. */
export interface Pledge {
  person: string;
  name: string;
  employer: string;
  task: string;
  at?: string | null;
  related: number;
}

/** Of one thing: as long as they came back to it without a pause. */
export interface Opening {
  what: 'FORM' | 'SEALED_TEXT' | 'FILE' | 'PHOTO' | 'SHEET' | 'MARKS' | 'SHEET_SUBMITTED' | 'CASE_FILE';
  name?: string;
  number?: number;
  from: string;
  to: string;
  times: number;
  /** After they had stepped back. */
  afterwards: boolean;
}

/** Who stepped back, when, and what they had opened. */
export interface Opened {
  name: string;
  relation: string;
  at: string;
  openings: Opening[];
}

export interface Openings {
  name: string;
  people: Opened[];
}

/** 身份核对 of whoever works on the award: the last digits of the number they gave. */
export interface StaffNumber {
  ending?: string;
}

/** 任职单位 of whoever works on the award and of their next of kin, and whom they advised; nobody is named. */
export interface StaffOrganizations {
  employer?: string | null;
  former: { name: string; leftIn: number }[];
  advised: { name: string; year: number }[];
  kinWorkAt: string[];
  /** Said where there is none of these; what is left out says nothing. */
  nothingElse: boolean;
}

/** What is asked of whoever works on the award, in the order it is asked. */
export type Introducing = 'number' | 'organizations';

export function useStaffOrganizations() {
  return useRead<StaffOrganizations>(['staff-organizations'], () => api.GET('/my/organizations'));
}

export function useStaffNumber() {
  return useRead<StaffNumber>(['staff-number'], () => api.GET('/my/number'));
}

/** 本人信息 that is not on record. */
export function missing({ ending }: StaffNumber, { nothingElse, employer, former, advised, kinWorkAt }: StaffOrganizations): Introducing[] {
  const named = employer || [former, advised, kinWorkAt].some(({ length }) => length > 0);
  return [...(ending ? [] : ['number' as const]), ...(nothingElse || named ? [] : ['organizations' as const])];
}

export function useInterests(round: string) {
  return useRead<Interest[]>(['interests', round], () => api.GET('/rounds/{round}/interests', { params: { path: { round } } }));
}

export function stateInterests(round: string, body: Statements) {
  return api.POST('/rounds/{round}/interests', { params: { path: { round } }, body });
}
