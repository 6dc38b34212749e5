import type { StageKind, Track } from './round';

export type Parts = Partial<Record<StageKind, number>>;

/** 综合评分: one row per applicant, best first, with the parts it is made of. */
export interface Ranking {
  track: Track;
  proposed: boolean;
  rows: { application: string; name: string; division: string; rank: number; composite: number; parts: Parts }[];
  candidates: { application: string; classCode: string }[];
}

/** 空缺: a place left open, with the reason. */
export interface Vacancy {
  classCode: string;
  reason: string;
}

export interface Candidates {
  candidates: { application: string; classCode: string }[];
  vacancies: Vacancy[];
  reasons?: Record<string, string>;
}
