import { useMutation } from '@tanstack/react-query';
import { api, body } from './client';
import type { Problem } from './problem';
import type { StageKind, Track } from './round';
import type { SignedPage, Withdrawn } from './scan';

export type Parts = Partial<Record<StageKind, number>>;

/** What a composite is computed by: weights in per cent, trimming, and the stages that tell equal ones apart. */
export interface Assumption {
  weights: Parts;
  trimming?: { mode: 'NONE' | 'DROP_HIGHEST_AND_LOWEST'; minMarks: number } | null;
  tieKeys: StageKind[];
  /** Of every class of the track, how many places it has and from which composite. */
  prizes: { classCode: string; places: number; threshold?: number | null }[];
  /** By what a stage counts that was walked more than once. */
  repetition?: 'MEAN' | 'LAST' | null;
  /** Stages that are not held: nobody falls out of them, and they weigh nothing. */
  leftOut?: StageKind[] | null;
  /** Who goes on from a step; by hand, as the office chose. */
  lists?: ListRule[] | null;
}

export interface ListRule {
  ordinal: number;
  mode: 'RATIO' | 'TOP_N' | 'MIN_SCORE' | 'MANUAL';
  ratio?: number | null;
  topN?: number | null;
  minScore?: number | null;
}

/** Who has a place by rank alone; `tied`: people decide between more equal ones than there are places. */
export interface Placed {
  application: string;
  classCode: string;
  tied: boolean;
}

/** 试算: as the table would be. */
export interface Tried {
  ranked: { application: string; rank: number; composite: number; parts: Parts }[];
  /** Of steps from which others would have gone on. */
  lists: { ordinal: number; stage: StageKind; turn: number; on: string[]; then: string[] }[];
  /** Who would have come to the composite and did not; without the marks of a stage nobody is ranked. */
  come: { application: string; name: string; missing: StageKind[] }[];
  now: Placed[];
  then: Placed[];
}

/** 综合评分: one row per applicant, best first, with the parts it is made of. */
export interface Ranking {
  track: Track;
  proposed: boolean;
  by: Assumption;
  rows: {
    application: string;
    name: string;
    division: string;
    rank: number;
    composite: number;
    parts: Parts;
    /** In which classes it takes no place, having won them before. */
    beyondQuota: string[];
    /** 授奖理由 for the office to begin with, before it proposes. */
    grounds?: string | null;
  }[];
  candidates: Named[];
  /** Since when the list rests on a table that was corrected, and nobody has decided on that. */
  shakenAt?: string | null;
  /** The decisions to leave it as it is. */
  upheld: Upheld[];
  /** Lists that were taken back, the earliest first, with the decisions to leave those as they were. */
  earlier: { upheld: Upheld[]; withdrawn: Withdrawn }[];
  /** Whether the policy has it resolved why each is awarded. */
  groundsAsked: boolean;
  /** What a decision on it names as seen; none before it is computed. */
  version?: number | null;
}

/** 维持原名单 */
export interface Upholding {
  reason: string;
  documentNumber: string;
  documentDate: string;
}

/** The same as it was entered; without pages in old records. */
export interface Upheld extends Upholding {
  by: string;
  at: string;
  pages?: SignedPage[] | null;
}

/** 空缺: a place left open, with the reason. */
export interface Vacancy {
  classCode: string;
  reason: string;
}

/** Somebody on the list, on the grounds the office would put to whoever deliberates. */
export interface Named {
  application: string;
  classCode: string;
  grounds?: string | null;
}

export interface Candidates {
  candidates: Named[];
  vacancies: Vacancy[];
  reasons?: Record<string, string>;
}

/** What does not come out when it is recomputed: as it stands, and as it comes out. */
export interface Finding {
  part: 'SHEET' | 'CONSENSUS' | 'EVALUATION' | 'LIST' | 'BALLOT' | 'COMPOSITE' | 'CANDIDATES' | 'RESOLUTION' | 'NOTICE';
  flaw: 'CHANGED' | 'MISSING' | 'ADDED' | 'UNSEALED' | 'DIFFERENT';
  stage: StageKind;
  subject: string;
  application?: string | null;
  by?: string | null;
  stands?: string | null;
  again?: string | null;
}

/** 复算: what was held against what, and whether all of it comes out. */
export interface Replay {
  comesOut: boolean;
  recordIntact: boolean;
  recordRead: number;
  parts: { part: Finding['part']; checked: number; findings: Finding[] }[];
  print?: { sealed?: string | null; again: string } | null;
  names: Record<string, string>;
}

export function useReplay(round: string, track: Track) {
  return useMutation<Replay, Problem>({
    mutationFn: () => body(api.GET('/rounds/{round}/tracks/{track}/replay', { params: { path: { round, track } } })),
  });
}
