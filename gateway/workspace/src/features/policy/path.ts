import type { Content } from './document';

/** `classes[0].quota` → the steps that lead there. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function valueAt(content: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((here, step) => (here as Record<string | number, unknown> | null | undefined)?.[step], content);
}

/** The same with another value at one place; `undefined` takes the place itself away. */
export function withValue(content: Content, path: string, value: unknown): Content {
  return put(content, stepsOf(path), value) as Content;
}

function put(here: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown {
  if (step === undefined) {
    return value;
  }
  if (Array.isArray(here)) {
    return here.map((one, index) => (index === step ? put(one, rest, value) : one));
  }
  const { [step]: there, ...others } = (here ?? {}) as Record<string | number, unknown>;
  if (rest.length === 0 && value === undefined) {
    return others;
  }
  return { ...(here as object), [step]: put(there, rest, value) };
}

/** Whether a path is a key or lies below it. */
export function isWithin(path: string, key: string) {
  return path.startsWith(key) && ['', '.', '['].includes(path.charAt(key.length));
}

/** The setting that a path belongs to: the longest of the keys above it. */
export function settingOf(path: string, keys: string[]): string | undefined {
  return keys.filter((key) => isWithin(path, key)).sort((a, b) => b.length - a.length)[0];
}

/** The setting to show for a path: the one it belongs to, or the first below it. */
export function settingFor(path: string, keys: string[]): string | undefined {
  return settingOf(path, keys) ?? keys.find((key) => isWithin(key, path));
}

/** Equal as documents are: the order of keys means nothing, that of lists does. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b || ((a ?? null) === null && (b ?? null) === null)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}
