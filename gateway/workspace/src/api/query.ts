import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { body } from './client';
import type { Problem } from './problem';

/** Something read from the service; its key is its address. */
export function useRead<T>(key: unknown[], read: () => Promise<{ data?: T }>, enabled = true) {
  return useQuery<T, Problem>({ queryKey: key, queryFn: () => body(read()), enabled });
}

/**
 * A command: says when it is done, goes where it leads, and whatever is on the screen then is read anew. What other screens
 * read before is forgotten: they must not offer, even for a moment, what was just done.
 */
export function useCommand<Values, Answer>(run: (values: Values) => Promise<{ data?: Answer }>, done: string, after?: () => void) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation<Answer, Problem, Values>({
    mutationFn: (values) => body(run(values)),
    onSuccess: async () => {
      message.success(done);
      queries.removeQueries({ type: 'inactive' });
      after?.(); // reading anew may take away the screen that asked
      await queries.invalidateQueries();
    },
    onError: async (problem) => {
      if (problem.status === 409 || problem.stale) {
        await queries.invalidateQueries();
      }
    },
  });
}
