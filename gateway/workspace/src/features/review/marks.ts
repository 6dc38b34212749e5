import type { Agreed, GateMark, Note, Rubric } from '../../api/review';

export interface Filled {
  marks: Record<string, number>;
  notes: Record<string, Note>;
  reasons: Record<string, string>;
  gates: Record<string, GateMark>;
  comment: string;
}

/** @param step by how many per cent marks go up, as the rubric has it */
export function isMark(percent: number, step: number) {
  return Number.isInteger(percent) && percent >= 0 && percent <= 100 && percent % step === 0;
}

/** The items that are marked otherwise than what is taken up, without a word why. */
export function unexplained(takenUp: Record<string, number>, { marks, reasons }: Pick<Filled, 'marks' | 'reasons'>) {
  return Object.keys(takenUp).filter((code) => marks[code] !== undefined && marks[code] !== takenUp[code] && !reasons[code]?.trim());
}

/** Of a rubric, or of what was collated by it. */
export function items<Item extends { code: string; name: string }>(rubric: { categories: { items: Item[] }[] }) {
  return rubric.categories.flatMap((category) => category.items);
}

/** The items that are to be agreed on and are not, or without a word why. */
export function lacking(of: { code: string; discuss: boolean }[], agreed: Record<string, Agreed>) {
  return of.filter(({ code, discuss }) => (agreed[code] ? agreed[code].comment.trim() === '' : discuss)).map(({ code }) => code);
}

export function gaps(rubric: Rubric, marks: Record<string, number>) {
  return items(rubric)
    .map(({ code }) => code)
    .filter((code) => marks[code] === undefined);
}

/** What must be met before anything is scored, and is not answered, or is said to be unmet without a word why. */
export function openGates({ gates }: Pick<Rubric, 'gates'>, marks: Record<string, GateMark>) {
  return gates.map(({ code }) => code).filter((code) => !marks[code] || (!marks[code].met && !marks[code].note.trim()));
}

/** The items of which nothing is said, neither strengths nor improvements. */
export function unnoted(rubric: Rubric, { notes }: Pick<Filled, 'notes'>) {
  return items(rubric)
    .map(({ code }) => code)
    .filter((code) => !notes[code]?.strengths.trim() && !notes[code]?.improvements.trim());
}

/** Normalised to 100 for the reviewer's eyes; the score that counts is computed, exactly, by the service. */
export function total(rubric: Rubric, marks: Record<string, number>) {
  const points = items(rubric).reduce((sum, item) => sum + item.points, 0);
  const earned = items(rubric).reduce((sum, { code, points }) => sum + points * (marks[code] ?? 0), 0);
  return points === 0 ? '0.00' : (earned / points).toFixed(2);
}

/** The lowest mark of each band that GB/T 19580 is scored by. */
export const bands = [0, 10, 30, 50, 70, 90] as const;

/** The band a mark lies in. */
export function bandOf(percent: number) {
  return bands.findLast((lowest) => percent >= lowest) ?? 0;
}

/** The page that a place in the evidence names: 第 12 页, p. 12, or 12 alone; of what names none, the first. */
export function pageOf(place: string) {
  const [, ...found] = /第\s*(\d+)\s*(?:[-–—~～至到]\s*\d+\s*)?页|\b(?:pages?|pp?|pg)\.?\s*(\d+)|^\s*(\d+)\s*(?:$|[-–—~～至到,，、页])/i.exec(place) ?? [];
  return Math.max(1, Number(found.find(Boolean) ?? 1));
}
