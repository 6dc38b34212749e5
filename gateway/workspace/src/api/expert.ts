import { api } from './client';
import { usePages, useRead } from './query';
import type { StageKind, Track } from './round';

export interface FormerEmployer {
  name: string;
  leftOn: string;
}

export interface Expert {
  id: string;
  name: string;
  employer: string;
  specialities: string[];
  division?: string;
  formerEmployers: FormerEmployer[];
  admitted: boolean;
  /** Suspended, or removed for good: nobody seats or draws them. */
  left?: { forGood: boolean; reason: string; at: string };
}

/** What an expert says of themself. */
export type ExpertEntry = Pick<Expert, 'name' | 'employer' | 'specialities' | 'division' | 'formerEmployers'>;

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
  /** Suspended or removed since: still to be taken off. */
  leftPool: boolean;
}

export interface Assignment {
  round: string;
  title: string;
  track: Track;
  ordinal: number;
  stage: StageKind;
  open: boolean;
  declared: boolean;
  byDraw: boolean;
  leads: boolean;
  consensus: boolean;
  applications: { id: string; name: string; division: string; recused: boolean }[];
}

export function usePanel(path: { round: string; track: Track; ordinal: number }) {
  return useRead<PanelSeat[]>(['reviewers', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers', { params: { path } }),
  );
}
