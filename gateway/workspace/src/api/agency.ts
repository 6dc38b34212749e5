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
  /** Whether it has spoken of everybody whom it would review, on a paper that is kept. */
  pledged: boolean;
  /** With how many of them it has to do, where the office has not found on it. */
  waiting: number;
}

/** 承诺书: as it was signed. */
export interface AgencyStatements {
  signedOn: string;
  secrecy: boolean;
  none: string[];
  relations: { application: string; relation: string }[];
}

export interface AgencyRuling {
  application: string;
  stepsBack: boolean;
  reason: string;
  instead?: string | null;
}

export interface AgencyApplicant {
  application: string;
  name: string;
  track: Track;
  /** As it signed, once it spoke of that one. */
  said?: { relation?: string | null; signedOn: string } | null;
  /** As what the applicant names it, which came after it was selected. */
  named: ('ITSELF' | 'EMPLOYER' | 'PARENT' | 'SUPPLIER' | 'CONSULTANT')[];
  ruling?: { stepsBack: boolean; reason: string; by: string; at: string } | null;
  /** Who reviews it instead, where it is another agency. */
  instead?: string | null;
  waits: boolean;
}

export interface AgencyInterests {
  version: number;
  pledged: boolean;
  pages: SignedPage[];
  applicants: AgencyApplicant[];
}

export function useAgencyInterests(selection: string) {
  return useRead<AgencyInterests>(['agency-interests', selection], () =>
    api.GET('/agency-selections/{selection}/interests', { params: { path: { selection } } }),
  );
}

/** On which no head of the office may find, so that the leading group's secretary does. */
export interface LeftAgencyInterest {
  selection: string;
  version: number;
  agency: string;
  application: string;
  name: string;
  said?: AgencyApplicant['said'];
  named: AgencyApplicant['named'];
  /** Who could take it over. */
  others: { selection: string; name: string }[];
}

export function useLeftAgencyInterests(round: string) {
  return useRead<LeftAgencyInterest[]>(['agency-interests', 'left', round], () =>
    api.GET('/rounds/{round}/agency-interests/left', { params: { path: { round } } }),
  );
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
