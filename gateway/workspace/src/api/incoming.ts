import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { api, body } from './client';
import type { Problem } from './problem';
import { useRead } from './query';
import type { SignedPage } from './scan';

/** What is registered of an incoming paper. */
export interface Registration {
  sender: string;
  senderNumber?: string;
  title: string;
  receivedOn: string;
  round?: string;
  answers?: string;
  entry?: string;
}

/** 办理: for whom it is. */
export interface Handling {
  handler: string;
  proposal?: string;
}

export interface Completion {
  on: string;
  outcome: string;
}

/** 收文 */
export interface IncomingPaper {
  id: string;
  version: number;
  number: string;
  registration: Registration;
  handling?: Handling;
  completion?: Completion;
  scans: SignedPage[];
}

/** As many as the service tells at once. */
const page = 50;

export function useIncomingPapers(open: boolean) {
  return useInfiniteQuery<IncomingPaper[], Problem, InfiniteData<IncomingPaper[]>, unknown[], string | undefined>({
    queryKey: ['incoming', open],
    queryFn: ({ pageParam: before }) => body(api.GET('/incoming-papers', { params: { query: { open, before } } })),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.length < page ? undefined : last.at(-1)?.id),
  });
}

export function useIncomingPaper(incoming: string) {
  return useRead<IncomingPaper>(['incoming', incoming], () => api.GET('/incoming-papers/{incoming}', { params: { path: { incoming } } }));
}
