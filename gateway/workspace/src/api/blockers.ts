import { api } from './client';
import { useRead } from './query';
import type { StageKind, Track } from './round';

/** Whoever cannot be published or asked for yet. */
export interface Blocker {
  application: string;
  name: string;
  track: Track;
  stage: StageKind;
  why: ('UNMET' | 'UNDETERMINED' | 'RECHECK' | 'CREDIT' | 'CLUE')[];
  /** To be looked at again (条件复查). */
  conditions: string[];
}

export function useBlockers(round: string, reads: boolean) {
  return useRead<Blocker[]>(['blockers', round], () => api.GET('/rounds/{round}/blockers', { params: { path: { round } } }), reads);
}
