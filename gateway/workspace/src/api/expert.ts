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

export interface Expert {
  id: string;
  name: string;
  employer: string;
  specialities: string[];
  division?: string;
  formerEmployers: FormerEmployer[];
  numbers: Numbered;
  origins: Origin[];
  admitted: boolean;
  /** Suspended, or removed for good: nobody seats or draws them. */
  left?: { forGood: boolean; reason: string; at: string };
}

/** What an expert says of themself. */
export type ExpertEntry = Pick<Expert, 'name' | 'employer' | 'specialities' | 'division' | 'formerEmployers'> & {
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
}

/** The pool, the newest first. */
export function useExperts(search: PoolSearch) {
  return usePages<Pooled>(['experts', search], (before) => api.GET('/experts', { params: { query: { ...search, before } } }));
}

export function usePool() {
  return useRead<PoolOverview>(['experts', 'overview'], () => api.GET('/experts/overview'));
}

/** A member of a panel; whoever stood down is expected to submit nothing more. */
export interface PanelSeat {
  expert: string;
  name: string;
  employer: string;
  declared: boolean;
  stoodDown: boolean;
  /** 1 presides, 2 stands in first; 0 does neither. */
  leads: number;
  /** Reviews only what they were taken in for. */
  standsIn: boolean;
  /** For how many applicants somebody is still to be taken in for them. */
  gaps: number;
  /** With how many applicants' people they may be one, by a number. */
  alike: number;
  /** Interests they reported of themselves, which wait for the office. */
  reported: number;
  /** Suspended or removed since: still to be taken off. */
  leftPool: boolean;
}

/** Why somebody cannot review, on a panel at all or one applicant. */
export type Obstacle =
  | 'NOT_ADMITTED'
  | 'SUSPENDED'
  | 'REMOVED'
  | 'ON_PANEL'
  | 'STOOD_DOWN'
  | 'LOAD'
  | 'ACTED'
  | 'SAME_PERSON'
  | 'EMPLOYER'
  | 'FORMER_EMPLOYER'
  | 'RECOMMENDED'
  | 'COUNTY'
  | 'REPORTED'
  | 'DECLARED'
  | 'FOUND';

/** What a member of a panel reviews, or must step back from. */
export interface ReviewCase {
  application: string;
  name: string;
  obstacle?: Obstacle;
  relation?: string;
  submitted: boolean;
  standIn?: string;
  /** Whether somebody may be taken in for it. */
  open: boolean;
}

/** An interest that the office found, and whether it was taken back. */
export interface FoundBefore {
  application: string;
  name: string;
  relation: string;
  at: string;
  backBecause?: string;
  backAt?: string;
  /** Whether they review it again on this panel. */
  again: boolean;
}

export interface StandInCandidate {
  expert: string;
  name: string;
  employer: string;
  specialities: string[];
  taking: number;
  /** Nothing for whoever can take over all that is open. */
  hindered: { obstacle: Obstacle; applicant?: string }[];
}

export interface ReplacementPreview {
  version: number;
  expert: string;
  name: string;
  byDraw: boolean;
  stoodDown: boolean;
  leftPool: boolean;
  most?: number;
  cases: ReviewCase[];
  findings: FoundBefore[];
  candidates: StandInCandidate[];
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
  byDraw: boolean;
  leads: boolean;
  consensus: boolean;
  applications: { id: string; name: string; division: string; recused: boolean; reported: boolean }[];
}

export function usePanel(path: { round: string; track: Track; ordinal: number }) {
  return useRead<PanelSeat[]>(['reviewers', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers', { params: { path } }),
  );
}

export function useReplacement(path: { round: string; track: Track; ordinal: number; expert: string }, leaves: boolean) {
  return useRead<ReplacementPreview>(['reviewers', path, leaves], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/replacement', { params: { path, query: { leaves } } }),
  );
}
