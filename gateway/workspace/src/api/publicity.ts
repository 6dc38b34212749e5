import { api } from './client';
import type { Get, Op, Put } from './op';
import { useRead } from './query';
import type { SignedPage } from './scan';

export const means = ['PRESS', 'ONLINE', 'EVENT', 'EXCHANGE', 'MATERIAL', 'OTHER'] as const;

export interface PublicityText {
  means: (typeof means)[number];
  subject: string;
  on: string;
  /** The medium that carried it, or where it took place. */
  place: string;
  address?: string;
  round?: string;
  winners: string[];
  note?: string;
}

/** 宣传推广 */
export interface Publicity {
  id: string;
  version: number;
  text: PublicityText;
  pages: SignedPage[];
}

export const publicityReaders = ['office/officer', 'office/head', 'leading-group/secretary', 'government/signer', 'observer/observer'];

type One = { publicity: string };

export type PublicityPaths = {
  '/publicity': Get<never, Publicity[], { round?: string; year?: number }> & { post: Op<never, PublicityText, Publicity> };
  '/publicity/{publicity}': Get<One, Publicity> & Put<One, PublicityText, Publicity>;
};

export function usePublicities(round?: string) {
  return useRead<Publicity[]>(['publicity', 'of', round ?? ''], () => api.GET('/publicity', { params: { query: { round } } }));
}

export function usePublicity(publicity: string) {
  return useRead<Publicity>(['publicity', publicity], () => api.GET('/publicity/{publicity}', { params: { path: { publicity } } }));
}
