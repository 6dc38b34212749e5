import { api } from './client';
import { useRead } from './query';
import type { SignedPage } from './scan';

export interface TrainingText {
  on: string;
  place: string;
  subject: string;
  expected: string[];
}

/** 动员培训 */
export interface Training {
  id: string;
  version: number;
  round: string;
  text: TrainingText;
  attended?: number;
  /** Of the pool, among those who came. */
  experts: { expert: string; name: string; employer: string }[];
  sheets: SignedPage[];
}

export function useTrainings(round: string) {
  return useRead<Training[]>(['trainings', round], () => api.GET('/rounds/{round}/trainings', { params: { path: { round } } }));
}

export function useTraining(training: string) {
  return useRead<Training>(['training', training], () => api.GET('/trainings/{training}', { params: { path: { training } } }));
}
