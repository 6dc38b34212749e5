import type { PlannedStage } from '../../api/planning';
import type { Round } from '../../api/round';

/** The dates of a plan as its form holds them, by step. */
export type Dates = Record<string, { from?: string; to?: string }>;

export const keyOf = ({ track, ordinal }: { track: string; ordinal: number }) => `${track}-${ordinal}`;

export function datesOf(round: Round): Dates {
  return Object.fromEntries(
    round.stages.map((stage) => [keyOf(stage), { from: stage.plannedFrom, to: stage.plannedTo }]),
  );
}

/** Only steps with both dates are planned; the others stay undated. */
export function planned(round: Round, dates: Dates = {}): PlannedStage[] {
  return round.stages.flatMap((stage) => {
    const { from, to } = dates[keyOf(stage)] ?? {};
    return from && to ? [{ track: stage.track, ordinal: stage.ordinal, from, to }] : [];
  });
}
