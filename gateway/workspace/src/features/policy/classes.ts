import type { AwardClass, Content } from './document';
import { same } from './path';

/** The classes with what hangs on their codes: a renamed class keeps its money, a new one says 0, a removed one none. */
export function withClasses(document: Content, classes: AwardClass[]): Content {
  const before = document.classes as AwardClass[];
  const money = document.money as Record<string, number>;
  const renamed = classes.length === before.length;
  return {
    ...document,
    classes,
    money: Object.fromEntries(classes.map(({ code }, index) => [code, money[code] ?? (renamed ? money[before[index]!.code] : undefined) ?? 0])),
  };
}

/** A code nobody has yet. */
export function freeCode(classes: AwardClass[]) {
  for (let n = classes.length + 1; ; n++) {
    if (!classes.some(({ code }) => code === `CLASS_${n}`)) {
      return `CLASS_${n}`;
    }
  }
}

/** What another region's document repeals is not this region's to repeal. */
function repealed(preset: Content, own: Content) {
  const [theirs, ours] = [preset, own].map(({ terms }) => (terms as { awardName: string }).awardName);
  return theirs === ours ? preset.supersedes : same(own.supersedes, preset.supersedes) ? null : own.supersedes;
}

/** A preset as the beginning of this region's draft: what the region is called stays its own, also in the classes' names. */
export function inOwnWords(preset: Content, own: Content): Content {
  const [theirs, ours] = [preset, own].map(({ terms }) => (terms as { governor: string }).governor);
  const classes = (preset.classes as AwardClass[]).map((one) => ({ ...one, name: one.name.replaceAll(theirs!, ours!) }));
  const { terms, letterhead, languages, numberFormats } = own;
  return { ...preset, classes, terms, letterhead, languages, numberFormats, supersedes: repealed(preset, own) };
}
