import type { Tenant } from './reads';

export type Placed<T> = T & { depth: number };

/** The tree in reading order: each one after its parent, with how deep it stands. */
export function inTreeOrder<T extends Pick<Tenant, 'code' | 'parent'>>(tenants: T[]): Placed<T>[] {
  const known = new Set(tenants.map(({ code }) => code));
  const below = (parent: string | undefined, depth: number): Placed<T>[] =>
    tenants
      .filter((one) => (one.parent && known.has(one.parent) ? one.parent : undefined) === parent)
      .flatMap((one) => [{ ...one, depth }, ...below(one.code, depth + 1)]);
  return below(undefined, 0);
}
