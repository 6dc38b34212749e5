import { api } from './client';
import { useRead } from './query';
import type { Track } from './round';
import type { SignedPage } from './scan';

export interface AgencyText {
  name: string;
  creditCode: string;
  contact?: { person?: string; phone?: string };
}

/** 评审机构 on the office's list; `takenOff` says why no round gets it any more. */
export interface Agency {
  id: string;
  version: number;
  text: AgencyText;
  takenOff?: string;
}

export const methods = [
  'OPEN_TENDER',
  'INVITED_TENDER',
  'COMPETITIVE_NEGOTIATION',
  'COMPETITIVE_CONSULTATION',
  'INQUIRY',
  'COMPARISON',
  'SINGLE_SOURCE',
  'COMMISSION',
  'OTHER',
] as const;

export interface AgencyDecision {
  steps: { track: Track; ordinal: number }[];
  method: (typeof methods)[number];
  grounds?: string;
  documentNumber: string;
  decidedOn: string;
  contractNumber?: string;
}

export interface AgencyEnding {
  on: string;
  reason: string;
}

/** 选定评审机构: one agency, for some steps of a round. */
export interface AgencySelection {
  id: string;
  version: number;
  round: string;
  agency: string;
  name: string;
  creditCode: string;
  decision: AgencyDecision;
  ending?: AgencyEnding;
  decisionPages: SignedPage[];
  contractPages: SignedPage[];
  applies: boolean;
}

export function useAgencies() {
  return useRead<Agency[]>(['agencies'], () => api.GET('/agencies'));
}

export function useAgency(agency: string) {
  return useRead<Agency>(['agency', agency], () => api.GET('/agencies/{agency}', { params: { path: { agency } } }));
}

export function useAgencySelections(round: string) {
  return useRead<AgencySelection[]>(['agency-selections', round], () =>
    api.GET('/rounds/{round}/agency-selections', { params: { path: { round } } }),
  );
}

export function useAgencySelection(selection: string) {
  return useRead<AgencySelection>(['agency-selection', selection], () =>
    api.GET('/agency-selections/{selection}', { params: { path: { selection } } }),
  );
}
