import { api } from './client';
import { useRead } from './query';
import type { Track } from './round';

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
  /** In how many applicants the system sees an interest of theirs that is still to be looked into. */
  doubted: number;
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
  | 'SEATED'
  | 'ON_PANEL'
  | 'STOOD_DOWN'
  | 'LOAD'
  | 'ACTED'
  | 'SAME_PERSON'
  | 'EMPLOYER'
  | 'FORMER_EMPLOYER'
  | 'KIN'
  | 'CONSULTANT'
  | 'PARENT'
  | 'SUPPLIER'
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
  /** The system sees it, and the office has still to look into it. */
  doubtful: boolean;
  submitted: boolean;
  /** They mark it once the step is closed, in another's place (补评). */
  late: boolean;
  standIn?: { expert: string; name: string };
  /** Why the office chose that one by hand. */
  chosenBecause?: string;
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
  /** The step is closed: whoever is found marks anew for a correction (补评). */
  late: boolean;
  stoodDown: boolean;
  leftPool: boolean;
  most?: number;
  cases: ReviewCase[];
  findings: FoundBefore[];
  candidates: StandInCandidate[];
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
