import type { ApplicationRow } from './application';
import { api, send, tenant } from './client';
import type { Get, Post } from './op';
import { useRead } from './query';
import type { StageKind, Track } from './round';

export interface ReconsiderationConsequences {
  reopened: { track: Track; ordinal: number; stage: StageKind; turn: number }[];
  falling: { track: Track; ordinal: number; stage: StageKind; number?: string; on?: string; names: string[] }[];
  returning: { application: string; name: string; track: Track; from: ApplicationRow['status'] }[];
}

/** 撤销原决定、重新作出决定 */
export interface Reconsideration {
  id: string;
  track: Track;
  ordinal: number;
  stage: StageKind;
  reason: string;
  documentNumber: string;
  documentDate: string;
  proposedBy: string;
  proposedAt: string;
  /** The seat that confirms it. */
  confirmer: string;
  state: 'PROPOSED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN';
  settledBy?: string;
  settledAt?: string;
  rejection?: string;
  settleable: boolean;
  /** By whoever proposed it. */
  withdrawable: boolean;
  /** As they were confirmed. */
  consequences?: ReconsiderationConsequences;
}

export interface ReconsiderationProposal {
  track: Track;
  ordinal: number;
  reason: string;
  documentNumber: string;
  documentDate: string;
}

type InRound = { round: string };
type One = { reconsideration: string };

export interface ReconsiderationPaths {
  '/rounds/{round}/reconsiderations': Get<InRound, Reconsideration[]>;
  '/reconsiderations/{reconsideration}/consequences': Get<One, { tag: number; consequences: ReconsiderationConsequences }>;
  '/reconsiderations/{reconsideration}/confirmation': Post<One, never, Reconsideration>;
  '/reconsiderations/{reconsideration}/rejection': Post<One, { reason: string }, Reconsideration>;
  '/reconsiderations/{reconsideration}/withdrawal': Post<One, never, Reconsideration>;
}

/** What may be taken back; whether it still may, the service says. */
export const retractable: StageKind[] = ['MATERIAL', 'SITE', 'DEFENSE', 'VOTE', 'COMPOSITE', 'DELIBERATION', 'PUBLIC_NOTICE'];

export function useReconsiderations(round: string) {
  return useRead<Reconsideration[]>(['reconsiderations', round], () =>
    api.GET('/rounds/{round}/reconsiderations', { params: { path: { round } } }),
  );
}

/** As it would be now; its tag says which one was seen. */
export function useReconsidered(reconsideration: string) {
  return useRead<{ tag: number; consequences: ReconsiderationConsequences }>(['reconsidered', reconsideration], () =>
    api.GET('/reconsiderations/{reconsideration}/consequences', { params: { path: { reconsideration } } }),
  );
}

export async function reconsider(round: string, proposal: ReconsiderationProposal, scan: File) {
  const form = new FormData();
  form.append('reconsideration', new Blob([JSON.stringify(proposal)], { type: 'application/json' }));
  form.append('scan', scan);
  await send(new Request(`/api/${tenant}/award/rounds/${round}/reconsiderations`, { method: 'POST', body: form }));
  return {};
}

export const reconsiderationDocument = (id: string) => `/api/${tenant}/award/reconsiderations/${id}/document`;
