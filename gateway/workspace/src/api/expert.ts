import { api } from './client';
import { usePages, useRead } from './query';
import type { StageKind, Track } from './round';

export interface FormerEmployer {
  name: string;
  leftOn: string;
}

/** By what somebody is known again; the last digits are told to whose they are alone. */
export interface Numbered {
  mobile: boolean;
  identityNumber: boolean;
  mobileEnding?: string;
  identityEnding?: string;
}

export interface Trained {
  subject: string;
  on: string;
  proven: boolean;
}

/** From whose pool somebody came along, as that region's office confirmed it. */
export interface Origin {
  letter: string;
  from: string;
  trainings: Trained[];
  poolSince?: string;
  consentedAt: string;
  confirmedAt: string;
  broughtAt: string;
}

/** Whom they advised, and in which year last. */
export interface Consultancy {
  name: string;
  year: number;
}

export interface Expert {
  id: string;
  name: string;
  employer: string;
  specialities: string[];
  division?: string;
  formerEmployers: FormerEmployer[];
  consultancies: Consultancy[];
  /** Where their next of kin work: for themself alone. */
  kinWorkAt?: string[] | null;
  numbers: Numbered;
  origins: Origin[];
  admitted: boolean;
  /** Suspended, or removed for good: nobody seats or draws them. */
  left?: { forGood: boolean; reason: string; at: string };
}

/** What an expert says of themself. */
export type ExpertEntry = Pick<Expert, 'name' | 'employer' | 'specialities' | 'division' | 'formerEmployers' | 'consultancies' | 'kinWorkAt'> & {
  /** What is left out stays what it was. */
  numbers?: { mobile?: string; identityNumber?: string };
};

export type Standing = 'WAITING' | 'ADMITTED' | 'SUSPENDED' | 'REMOVED';

export interface PoolSearch {
  words?: string;
  speciality?: string;
  standing?: Standing;
}

export interface PoolOverview {
  standings: Record<Standing, number>;
  specialities: string[];
}

/** An expert as the office sees them: what they reviewed, have still to review, and were trained in. */
export interface Pooled {
  id: string;
  expert: Expert;
  work: { rounds: number; steps: number; open: number; done: number };
  trainings: { training: string; subject: string; on: string; proven: boolean }[];
  /** As who they work on the award, too, until the office has found on it. */
  seated?: string;
}

/** The pool, the newest first. */
export function useExperts(search: PoolSearch) {
  return usePages<Pooled>(['experts', search], (before) => api.GET('/experts', { params: { query: { ...search, before } } }));
}

export function usePool() {
  return useRead<PoolOverview>(['experts', 'overview'], () => api.GET('/experts/overview'));
}

export interface Assignment {
  round: string;
  title: string;
  track: Track;
  ordinal: number;
  stage: StageKind;
  turn: number;
  open: boolean;
  /** Closed; else its turn is still to come. */
  over: boolean;
  declared: boolean;
  /** Besides whom they may mark late; of the latter they see nothing of what others do. */
  withOthers: boolean;
  byDraw: boolean;
  leads: boolean;
  consensus: boolean;
  /** Late: closed, and the caller marks it for a correction (补评). */
  applications: { id: string; name: string; division: string; recused: boolean; reported: boolean; late: boolean }[];
}
