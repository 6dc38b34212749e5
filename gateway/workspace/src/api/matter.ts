import { api } from './client';
import type { Get, Op, Post, Put } from './op';
import { useRead } from './query';
import type { SignedPage } from './scan';

/** 重大事项 as it is put before whoever deliberates. */
export interface MatterText {
  title: string;
  /** 请示内容 */
  question: string;
  background?: string;
  /** Whom it is about, where it is about anybody. */
  applications: string[];
}

export interface MatterDecision {
  decision: string;
  date: string;
  minutesNumber: string;
  /** Whether the public reads it. */
  published: boolean;
  reason?: string;
}

export interface MajorMatter {
  id: string;
  version: number;
  round: string;
  roundTitle: string;
  state: 'OPEN' | 'DECIDED' | 'WITHDRAWN';
  text: MatterText;
  about: { id: string; name: string }[];
  /** By whom, and the kind of their unit. */
  putter: { name: string; unit: string; at: string };
  attachments: SignedPage[];
  decider: 'LEADING_GROUP' | 'GOVERNMENT';
  decided?: { decision: MatterDecision; unit: string; by: string; paper?: string; at: string };
  minutes: SignedPage[];
  withdrawal?: { reason: string; by: string; at: string };
}

/** To whom they are open; before they are decided only to those who put and who decide them. */
export const matterReaders = [
  'leading-group/secretary',
  'leading-group/member',
  'government/signer',
  'observer/observer',
  'office/officer',
  'office/head',
];

type InRound = { round: string };
type One = { matter: string };

export type MatterPaths = {
  '/matters': Get<never, MajorMatter[]>;
  '/rounds/{round}/matters': Get<InRound, MajorMatter[]> & { post: Op<InRound, MatterText, MajorMatter> };
  '/matters/{matter}': Get<One, MajorMatter> & Put<One, MatterText, MajorMatter>;
  '/matters/{matter}/withdrawal': Post<One, { reason: string }, MajorMatter>;
  '/matters/{matter}/decision': Post<One, MatterDecision, MajorMatter>;
};

export function useMatters() {
  return useRead<MajorMatter[]>(['matters'], () => api.GET('/matters'));
}

/** @param asked not of whoever may not read them */
export function useMattersOf(round: string, asked = true) {
  return useRead<MajorMatter[]>(['matters', 'of', round], () => api.GET('/rounds/{round}/matters', { params: { path: { round } } }), asked);
}

export function useMatter(matter: string) {
  return useRead<MajorMatter>(['matters', 'one', matter], () => api.GET('/matters/{matter}', { params: { path: { matter } } }));
}
