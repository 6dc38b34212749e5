import { api } from './client';
import { useRead } from './query';
import type { StageKind, Track } from './round';

/** By which the office pays, in yuan: for each dossier, or by expert in its place. */
export interface Tariff {
  perDossier?: number | null;
  amounts: Record<string, number>;
}

/** 专家劳务费 of one step. */
export interface StepFees {
  track: Track;
  ordinal: number;
  stage: StageKind;
  turn: number;
  version: number;
  budgetYear: number;
  closed: boolean;
  tariff: Tariff;
  lines: { expert: string; name: string; employer: string; dossiers: number; days: number; amount?: number | null }[];
  total: number;
  paidOn?: string | null;
}

/** Without the steps in which whoever reads it steps back from somebody. */
export interface RoundFees {
  steps: StepFees[];
  leftOut: Pick<StepFees, 'track' | 'ordinal' | 'stage' | 'turn'>[];
}

export function useRemuneration(round: string) {
  return useRead<RoundFees>(['remuneration', round], () => api.GET('/rounds/{round}/remuneration', { params: { path: { round } } }));
}

const at = (round: string, { track, ordinal, version }: StepFees) => ({
  path: { round, track, ordinal },
  header: { 'If-Match': `"${version}"` },
});

export const setTariff = (round: string, of: StepFees, body: Tariff) =>
  api.PUT('/rounds/{round}/tracks/{track}/steps/{ordinal}/remuneration', { params: at(round, of), body });

export const payFees = (round: string, of: StepFees, on: string) =>
  api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/remuneration/payment', { params: at(round, of), body: { on, total: of.total } });
