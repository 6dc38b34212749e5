import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is as the query says. */
export function useMedia(query: string) {
  const heard = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(heard, () => matchMedia(query).matches);
}
