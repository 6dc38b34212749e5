import type { Content } from './document';
import { same, valueAt, withValue } from './path';

export type Side = 'mine' | 'theirs';

export interface Collision {
  key: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Both of us changed it: only a person can say which stands. */
  both: boolean;
  /** Whose change it is, where only one of us made one. */
  suggested?: Side;
}

/** Where two drafts differ that both began from the same one. */
export function collisions(keys: string[], base: Content, mine: Content, theirs: Content): Collision[] {
  return keys
    .map((key) => {
      const [before, ours, now] = [base, mine, theirs].map((document) => valueAt(document, key));
      const [byMe, byThem] = [!same(before, ours), !same(before, now)];
      return { key, base: before, mine: ours, theirs: now, both: byMe && byThem, suggested: byMe && byThem ? undefined : byMe ? ('mine' as const) : ('theirs' as const) };
    })
    .filter(({ mine, theirs }) => !same(mine, theirs));
}

/** What was saved meanwhile, with those settings of ours that are to stand. */
export function merged(theirs: Content, collisions: Collision[], sides: Record<string, Side>): Content {
  return collisions
    .filter(({ key, suggested }) => (sides[key] ?? suggested) === 'mine')
    .reduce((document, { key, mine }) => withValue(document, key, mine ?? null), theirs);
}
