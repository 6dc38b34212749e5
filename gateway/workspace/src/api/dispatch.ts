import { api } from './client';
import { usePages, useRead } from './query';
import type { SignedPage } from './scan';

/** 文种 */
export const documentKinds = ['WORK_PLAN', 'ANNOUNCEMENT', 'TRAINING', 'CONSULTATION', 'QUALIFIED_LIST', 'SITE_LIST', 'FEEDBACK', 'SITE_PLAN', 'REVIEW_RESULT', 'MEETING_NOTICE', 'MINUTES', 'PUBLIC_NOTICE', 'NOTICE_STATEMENT', 'APPROVAL_REQUEST', 'COMMENDATION'] as const;

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

/** The words of one kind of document; `own` where the region changed them. */
export interface DocumentWords {
  title: string;
  addressee: string;
  body: string;
}

export interface DocumentTemplate extends DocumentWords {
  kind: DocumentKind;
  version: number;
  placeholders: string[];
  necessary: string[];
  own: boolean;
}

/** How words would read in the latest round, and what had to be made up. */
export interface WordsPreview {
  round?: string;
  words: DocumentWords;
  madeUp: string[];
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
  signedPages: SignedPage[];
}

/** 反馈意见 that was issued to an applicant. */
export interface IssuedFeedback {
  id: string;
  title: string;
  number: string;
  signedOn: string;
}

export function useFeedback(application: string) {
  return useRead<IssuedFeedback[]>(['feedback', application], () => api.GET('/applications/{application}/feedback', { params: { path: { application } } }));
}

export function useDocuments(round: string) {
  return useRead<OutgoingDocument[]>(['documents', round], () => api.GET('/rounds/{round}/documents', { params: { path: { round } } }));
}

export function useDocument(document: string) {
  return useRead<OutgoingDocument>(['document', document], () => api.GET('/documents/{document}', { params: { path: { document } } }));
}

export function useRegister() {
  return usePages<OutgoingDocument>(['documents'], (before) => api.GET('/documents', { params: { query: { before } } }));
}
