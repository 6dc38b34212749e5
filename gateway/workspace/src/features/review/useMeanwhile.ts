import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../api/problem';

/** What was saved meanwhile in another window, to be laid beside what is written here; what is sealed by now is simply shown. */
export function useMeanwhile<Theirs>(latest: () => Promise<Theirs>, sealed: (theirs: Theirs) => boolean) {
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<Theirs>();
  const refused = async (problem: Problem): Promise<never> => {
    if (problem.stale) {
      const now = await latest();
      if (sealed(now)) {
        await queries.invalidateQueries();
      } else {
        setTheirs(now);
      }
    }
    throw problem;
  };
  return { theirs, refused, decided: () => setTheirs(undefined) };
}
