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

/** Lines of `code,name`, as they are typed or pasted. */
export function divisionsOf(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^code\s*,/i.test(line))
    .map((line) => {
      const [code = '', ...name] = line.split(/[,，]/);
      return { code: code.trim(), name: name.join(',').trim() };
    });
}
