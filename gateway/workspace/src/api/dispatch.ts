import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { api, body } from './client';
import type { Problem } from './problem';
import { useRead } from './query';

/** 文种 */
export const documentKinds = ['ANNOUNCEMENT', 'CONSULTATION', 'QUALIFIED_LIST', 'FEEDBACK', 'PUBLIC_NOTICE', 'APPROVAL_REQUEST', 'COMMENDATION'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What a document says. */
export interface DocumentText {
  title: string;
  issuer: string;
  addressee?: string;
  body: string;
  attachments: string[];
  countersigners: string[];
  copies?: string;
  disclosure: 'PUBLISHED' | 'ON_REQUEST' | 'WITHHELD';
}

/** 用印登记 */
export interface Sealing {
  on: string;
  seal: string;
  copies: number;
  by: string;
}

/** 签收登记 */
export interface Delivery {
  on: string;
  recipient: string;
  how: string;
  by: string;
}

/** 发文 */
export interface OutgoingDocument {
  id: string;
  version: number;
  round: string;
  application?: string;
  kind: DocumentKind;
  state: 'DRAFT' | 'SIGNED' | 'DISCARDED';
  text: DocumentText;
  number?: string;
  signedOn?: string;
  signer?: string;
  sealings: Sealing[];
  deliveries: Delivery[];
}

export function useDocuments(round: string) {
  return useRead<OutgoingDocument[]>(['documents', round], () => api.GET('/rounds/{round}/documents', { params: { path: { round } } }));
}

export function useDocument(document: string) {
  return useRead<OutgoingDocument>(['document', document], () => api.GET('/documents/{document}', { params: { path: { document } } }));
}

/** As many as the service tells at once. */
const page = 50;

export function useRegister() {
  return useInfiniteQuery<OutgoingDocument[], Problem, InfiniteData<OutgoingDocument[]>, string[], string | undefined>({
    queryKey: ['documents'],
    queryFn: ({ pageParam: before }) => body(api.GET('/documents', { params: { query: { before } } })),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.length < page ? undefined : last.at(-1)?.id),
  });
}
