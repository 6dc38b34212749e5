import { api } from './client';
import { usePages, useRead } from './query';
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

export function useIncomingPapers(open: boolean) {
  return usePages<IncomingPaper>(['incoming', open], (before) => api.GET('/incoming-papers', { params: { query: { open, before } } }));
}

export function useIncomingPaper(incoming: string) {
  return useRead<IncomingPaper>(['incoming', incoming], () => api.GET('/incoming-papers/{incoming}', { params: { path: { incoming } } }));
}
