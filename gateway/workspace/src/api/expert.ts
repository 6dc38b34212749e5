import { api } from './client';
import { useRead } from './query';
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

/** 在库: whom a panel can take in. */
export const inPool = ({ admitted, left }: Expert) => admitted && !left;

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
