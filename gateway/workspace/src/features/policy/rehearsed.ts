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

/** Where a step stands between the first day of all and the last, in per cent. */
export function placed(lines: Line[]) {
  const from = Math.min(...lines.map((line) => millis(line.from)));
  const span = Math.max(...lines.map((line) => millis(line.to))) - from || 1;
  const at = (day: string) => ((millis(day) - from) / span) * 100;
  return (line: Line) => ({ left: at(line.from), right: 100 - at(line.to) });
}

/** The setting that would have to change: what the refusal names, or the steps of the track it happened in. */
export function settingToMend(stop: ProblemDocument & { track?: string }): string {
  return stop.setting ?? stop.field ?? (stop.track ? `stages.${stop.track}` : 'stages');
}
