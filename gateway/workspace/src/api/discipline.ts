import { api } from './client';
import type { Get, Post } from './op';
import { useRead } from './query';
import type { StageKind, Track } from './round';

export type Side = 'APPLICANT' | 'REVIEWER';
export type Point = 'INTEGRITY' | 'IMPARTIALITY' | 'SECRECY' | 'CONDUCT' | 'TRUTHFULNESS' | 'COOPERATION' | 'NO_FAVOURS';
export type Grade = 'GOOD' | 'FAIR' | 'POOR';

export interface DisciplineText {
  grades: { point: Point; grade: Grade }[];
  remark?: string;
  clue?: string;
}

export interface Grades {
  /** How many said anything. */
  said: number;
  /** Nothing where it would tell who said it. */
  tallies: { point: Point; good: number; fair: number; poor: number }[];
}

/** Of whom the reader can say how they kept discipline (双向监督反馈). */
export interface DisciplineSubject {
  round: string;
  title: string;
  open: boolean;
  application: string;
  name: string;
  track: Track;
  ordinal: number;
  stage: StageKind;
  turn: number;
  side: Side;
  points: Point[];
  said?: { text: DisciplineText; at: string };
  heard?: Grades;
}

/** 违纪线索 */
export interface DisciplineClue {
  id: string;
  version: number;
  track: Track;
  stage: StageKind;
  turn: number;
  side: Side;
  applicant: string;
  by: string;
  words: string;
  at: string;
  handling?: string;
  handledAt?: string;
}

export interface DisciplineRegister {
  over: boolean;
  groups: { track: Track; ordinal: number; stage: StageKind; turn: number; side: Side; grades: Grades; remarks: string[] }[];
  clues: DisciplineClue[];
}

export type DisciplinePaths = {
  '/my/discipline-ratings': Get<never, DisciplineSubject[]>;
  '/applications/{application}/discipline-ratings/{ordinal}': Post<{ application: string; ordinal: number }, DisciplineText>;
  '/rounds/{round}/discipline-ratings': Get<{ round: string }, DisciplineRegister>;
  '/discipline-ratings/{rating}/handling': Post<{ rating: string }, { words: string }>;
};

export function useDisciplineSubjects() {
  return useRead<DisciplineSubject[]>(['discipline'], () => api.GET('/my/discipline-ratings'));
}

export function useDisciplineRegister(round: string) {
  return useRead<DisciplineRegister>(['discipline', round], () =>
    api.GET('/rounds/{round}/discipline-ratings', { params: { path: { round } } }),
  );
}
