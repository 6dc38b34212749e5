import { type InfiniteData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { body } from './client';
import type { Problem } from './problem';

/** Something read from the service; its key is its address. */
export function useRead<T>(key: unknown[], read: () => Promise<{ data?: T }>, enabled = true) {
  return useQuery<T, Problem>({ queryKey: key, queryFn: () => body(read()), enabled });
}

/** As many as a service tells at once. */
const page = 50;

/** A register read page by page, the newest first; what a service tells with the first page whatever its age is not `paged`. */
export function usePages<T extends { id: string }>(key: unknown[], read: (before?: string) => Promise<{ data?: T[] }>, paged: (one: T) => boolean = () => true) {
  return useInfiniteQuery<T[], Problem, InfiniteData<T[]>, unknown[], string | undefined>({
    queryKey: key,
    queryFn: ({ pageParam: before }) => body(read(before)),
    initialPageParam: undefined,
    getNextPageParam: (last) => {
      const older = last.filter(paged);
      return older.length < page ? undefined : older.at(-1)?.id;
    },
  });
}

/**
 * A command: goes where it leads, reads anew whatever is on the screen then, and says that it is done once that stands there:
 * whoever goes on at once changes what they see. What other screens read before is forgotten: they must not offer, even for a
 * moment, what was just done.
 */
export function useCommand<Values, Answer>(run: (values: Values) => Promise<{ data?: Answer }>, done: string, after?: () => void) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation<Answer, Problem, Values>({
    mutationFn: (values) => body(run(values)),
    onSuccess: async () => {
      queries.removeQueries({ type: 'inactive' });
      after?.(); // reading anew may take away the screen that asked
      await queries.invalidateQueries();
      message.success(done);
    },
    onError: async (problem) => {
      if (problem.status === 409 || problem.stale) {
        await queries.invalidateQueries();
      }
    },
  });
}
