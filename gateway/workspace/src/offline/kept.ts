import { useSyncExternalStore } from 'react';
import { KEPT_AT, READS } from './reads';

/** Addresses whose latest answer was an earlier one, and of when that is. */
const earlier = new Map<string, string>();
const watching = new Set<() => void>();
let oldest: string | undefined;

/** Every answer goes through here on its way to the page. */
export function heard(request: Request, response: Response) {
  const at = response.headers.get(KEPT_AT);
  if (at !== null) {
    earlier.set(request.url, at);
  } else if (request.method === 'GET') {
    earlier.delete(request.url);
  }
  oldest = [...earlier.values()].sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  watching.forEach((told) => told());
  return response;
}

function watch(told: () => void) {
  watching.add(told);
  return () => watching.delete(told);
}

/** As of when the page shows something, where there is no line. */
export const useKeptAt = () => useSyncExternalStore(watch, () => oldest);

const OWNER = 'kept-for';

/** Whoever logs in next on this machine finds nothing of it. */
export async function keepFor(person: string) {
  if (localStorage.getItem(OWNER) !== person) {
    await forget();
    localStorage.setItem(OWNER, person);
  }
}

export async function forget() {
  localStorage.removeItem(OWNER);
  await globalThis.caches?.delete(READS);
}
