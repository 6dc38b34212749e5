import type { ProblemDocument } from '../../api/problem';

/** How far the fictitious applicants came, and what stopped them. */
export interface Rehearsal {
  lines: Line[];
  stop?: ProblemDocument | null;
}

export interface Line {
  track: string;
  ordinal: number;
  kind: string;
  article: string;
  from: string;
  to: string;
}

const millis = (day: string) => Date.parse(day.slice(0, 10));

/** A step with the time it took: since the one before it on its track, or since applications opened. */
export interface Lap extends Line {
  since: string;
}

export function lapsOf(lines: Line[], track: string, opensOn: string): Lap[] {
  const own = lines.filter((line) => line.track === track);
  return own.map((line, index) => ({ ...line, since: own[index - 1]?.to ?? opensOn }));
}

/** Where a lap stands between the day applications open and the last day of all, in per cent. */
export function placed(lines: Line[], opensOn: string) {
  const from = millis(opensOn);
  const span = Math.max(...lines.map((line) => millis(line.to))) - from || 1;
  const at = (day: string) => ((millis(day) - from) / span) * 100;
  return (lap: Lap) => ({ left: at(lap.since), right: 100 - at(lap.to) });
}

/** The setting that would have to change: what the refusal names, or the steps of the track it happened in. */
export function settingToMend(stop: ProblemDocument & { track?: string }): string {
  return stop.setting ?? stop.field ?? (stop.track ? `stages.${stop.track}` : 'stages');
}
