import { api } from './client';
import type { Obstacle } from './panel';
import { useRead } from './query';
import type { Track } from './round';

/** One way to give reviewers to applicants, with what it is measured by. */
export interface DrawPlan {
  measure: { load: number; oneCounty: number; unfit: number };
  rows: {
    application: string;
    name: string;
    division: string;
    reviewers: { expert: string; name: string; drawn: boolean; fits: boolean }[];
    oneCounty: boolean;
  }[];
  loads: { expert: string; name: string; applicants: number; available: boolean }[];
}

/** Why nothing can be drawn. */
export interface Shortage {
  reason: 'TOO_FEW_REVIEWERS' | 'LOAD_CAP';
  application?: string;
  name?: string;
  needed: number;
  available: number;
}

export interface DrawPreview {
  gaps: number;
  undeclared: string[];
  shortages: Shortage[];
  /** Who cannot be drawn for whom. */
  barred: { application: string; applicant: string; expert: string; reviewer: string; obstacle: Obstacle }[];
  plan?: DrawPlan;
}

/** 抽取: prepared, witnessed and so drawn, released or undone. */
export interface Draw {
  id: string;
  version: number;
  state: 'PREPARED' | 'DRAWN' | 'UNDONE' | 'RELEASED';
  preparedAt: string;
  inputsHash: string;
  commitment: string;
  secret?: string;
  witness?: { name: string; unit: string; onPaper?: string; words: string; at: string };
  seed?: string;
  plan?: DrawPlan;
  /** 替补抽取: whose work one of these is drawn for. */
  replaces?: { name: string; applicants: string[]; candidates: string[]; leaves: boolean; reason: string };
  releasedAt?: string;
  undoneBecause?: string;
}

export interface DrawTable {
  version?: number;
  byDraw: boolean;
  perApplicant?: number;
  most?: number;
  gaps: number;
  draws: Draw[];
}

export interface DrawPlace {
  round: string;
  track: Track;
  ordinal: number;
}

export function useDraws(path: DrawPlace) {
  return useRead<DrawTable>(['draw', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/draw', { params: { path } }),
  );
}

export function useDrawPreview(path: DrawPlace, version?: number) {
  return useRead<DrawPreview>(['draw-preview', path, version], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/preview', { params: { path } }),
  );
}
