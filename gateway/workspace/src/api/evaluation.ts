import { api } from './client';
import { useRead } from './query';
import type { Track } from './round';
import type { SignedPage } from './scan';

export interface Evaluation {
  application: string;
  score: number;
  source: string;
  date: string;
  passed: boolean;
  feedback?: string;
}

/** As it was entered, or last corrected. */
export interface EnteredEvaluation {
  application: string;
  name: string;
  score: string;
  source: string;
  date: string;
  pages: SignedPage[];
}

export function useEvaluations(round: string, track: Track, enabled: boolean) {
  return useRead<EnteredEvaluation[]>(
    ['social-evaluation', round, track],
    () => api.GET('/rounds/{round}/tracks/{track}/social-evaluation', { params: { path: { round, track } } }),
    enabled,
  );
}
