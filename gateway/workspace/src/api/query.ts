import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { api, body } from './client';
import type { Application, ApplicationRow, Round, Stage, Status } from './award';
import type { Problem } from './problem';

/** Something read from the service; its key is its address. */
export function useRead<T>(key: unknown[], read: () => Promise<{ data?: T }>, enabled = true) {
  return useQuery<T, Problem>({ queryKey: key, queryFn: () => body(read()), enabled });
}

/** A command: says when it is done, goes where it leads, and whatever is on the screen then is read anew. */
export function useCommand<Values, Answer>(run: (values: Values) => Promise<{ data?: Answer }>, done: string, after?: () => void) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation<Answer, Problem, Values>({
    mutationFn: (values) => body(run(values)),
    onSuccess: async () => {
      message.success(done);
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

export function useRounds() {
  return useRead<Round[]>(['rounds'], () => api.GET('/rounds'));
}

/** The procedure's date, which a demonstration may have moved. */
export function useToday() {
  return useRounds().data?.[0]?.today;
}

export function useRound(round: string) {
  return useRead<Round>(['rounds', round], () =>
    api.GET('/rounds/{round}', { params: { path: { round } } }),
  );
}

export function useApplications(filter: { round?: string; status?: Status }) {
  return useRead<ApplicationRow[]>(['applications', filter], () =>
    api.GET('/applications', { params: { query: { ...filter, size: 200 } } }),
  );
}

export function useApplication(application: string) {
  return useRead<Application>(['applications', application], () =>
    api.GET('/applications/{application}', { params: { path: { application } } }),
  );
}

export function stageOf(round: Round | undefined, track: string, ordinal: number): Stage | undefined {
  return round?.stages.find((stage) => stage.track === track && stage.ordinal === ordinal);
}
