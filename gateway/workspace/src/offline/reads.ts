/** Under which the browser keeps what was read. */
export const READS = 'read';

/** Tells of an answer that it comes from there, and of when it is. */
export const KEPT_AT = 'X-Kept-At';

/** What somebody needs who scores or visits without a line, and no more: it lies on their machine until they log out. */
const kept = [
  /^\/session$/,
  /^\/tenant\/profile$/,
  /^\/award\/my\/assignments$/,
  /^\/award\/rounds\/[^/]+$/,
  /^\/award\/rounds\/[^/]+\/tracks\/[^/]+\/steps\/[^/]+\/(rubric|sheets\/[^/]+)$/,
  /^\/award\/applications\/[^/]+$/,
  /^\/award\/applications\/[^/]+\/site-visit(\/photos)?$/,
];

export function isKept(path: string) {
  const below = path.match(/^\/api\/[^/]+(\/.*)$/)?.[1];
  return below !== undefined && kept.some((address) => address.test(below));
}
