import { api, tenant } from './client';
import type { Get, Post, Put } from './op';
import { usePages, useRead } from './query';

export type Closing = 'BELONGS_TO_OBJECTION' | 'REFERRED' | 'FOUNDED' | 'UNFOUNDED';

/** One of the discipline inspection. */
export interface Inspector {
  account: string;
  name: string;
}

export interface ComplaintClosing {
  closing: Closing;
  /** For the discipline inspection alone. */
  found?: string;
  /** For whoever handed it in. */
  answer: string;
  document?: string;
}

/** 投诉举报, as it stands before it is read. */
export interface Complaint {
  id: string;
  receipt: string;
  raisedAt: string;
  /** Whether it says who handed it in. */
  named: boolean;
  files: number;
  /** By which day it is to be answered; none of what came in before such a day was told. */
  answerBy?: string;
  provisional: boolean;
  handler?: string;
  takenAt?: string;
  mine: boolean;
  /** Whether it may be taken on. */
  free: boolean;
  /** Whom of the discipline inspection it is about. */
  concerned: Inspector[];
  answer?: ComplaintClosing;
  closedAt?: string;
}

/** What it says, for its handler. */
export interface ComplaintWords {
  about?: string;
  text: string;
  files: { id: string; name: string; type: string; bytes: number; handedInAt: string }[];
  /** Why somebody was marked, or it was given back. */
  reason?: string;
}

export interface Complainant {
  name?: string;
  contact?: string;
}

export interface SupervisionText {
  body: string;
  telephone: string;
  address: string;
}

/** 监督单位, as it states itself; version 0 while it has not. */
export interface Supervision {
  version: number;
  text?: SupervisionText;
}

type One = { complaint: string };

export type ComplaintPaths = {
  '/complaints': Get<never, Complaint[], { before?: string }>;
  '/complaints/people': Get<never, Inspector[]>;
  '/complaints/{complaint}/handling': Post<One, never>;
  '/complaints/{complaint}/return': Post<One, { reason: string }>;
  '/complaints/{complaint}/words': Post<One, never, ComplaintWords>;
  '/complaints/{complaint}/complainant': Post<One, never, Complainant>;
  '/complaints/{complaint}/concerned': Put<One, { people: string[]; reason: string }, void>;
  '/complaints/{complaint}/answer': Post<One, ComplaintClosing>;
  '/supervision': Get<never, Supervision> & Put<never, SupervisionText, Supervision>;
};

export function useComplaints() {
  return usePages<Complaint>(['complaints'], (before) => api.GET('/complaints', { params: { query: { before } } }));
}

export function useInspectors() {
  return useRead<Inspector[]>(['complaints', 'people'], () => api.GET('/complaints/people'));
}

export function useSupervision() {
  return useRead<Supervision>(['supervision'], () => api.GET('/supervision'));
}

export function complaintFile(complaint: string, file: string) {
  return `/api/${tenant}/award/complaints/${complaint}/files/${file}`;
}
