import { api, send, tenant } from './client';
import { useRead } from './query';

export type CorrectedKind = 'FORM' | 'APPRAISAL' | 'LOCAL_CHECK' | 'RECOMMENDATION' | 'EXAMINATION' | 'OPINION' | 'RULING' | 'SHEET' | 'EVALUATION';

export type Said = Record<string, unknown>;

/** Something locked that the reader may propose to correct. */
export interface Correctable {
  kind: CorrectedKind;
  id: string;
  /** A condition, a step or a day, where there are several; of a sheet the step and who filled it. */
  about?: string;
  unit: string;
  values: Said;
}

/** What follows otherwise than before. */
export interface Change {
  subject: 'STATUS' | 'QUALIFIED' | 'CONDITION' | 'LAST_DAY' | 'SEAL' | 'QUOTA' | 'SUMMARY' | 'OBJECTIONS' | 'REVIEWERS' | 'STAGE_SCORE' | 'CONSENSUS' | 'SHORTLIST' | 'SHORTLIST_BY_RULE' | 'RANK' | 'CANDIDATES' | 'PASSED_OVER';
  key: string;
  before?: string;
  beforeBasis?: string;
  after?: string;
  afterBasis?: string;
}

/** What went out and speaks of the application. */
export interface Issued {
  form: 'DOCUMENT' | 'NOTICE' | 'LETTER' | 'SIGNED_PAGE';
  title: string;
  number?: string;
  on?: string;
  /** Whether it says what is corrected. */
  says: boolean;
  to: string[];
}

export interface Consequences {
  changes: Change[];
  issued: Issued[];
}

/** 更正: what was said, and what should have been. */
export interface Correction {
  id: string;
  application: string;
  name: string;
  kind: CorrectedKind;
  about?: string;
  unit: string;
  original: Said;
  corrected: Said;
  withheld: string[];
  reason: string;
  documentNumber: string;
  documentDate: string;
  /** The person, for the office and for themselves. */
  proposedBy?: string;
  proposedAt: string;
  state: 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
  settledBy?: string;
  settledAt?: string;
  rejection?: string;
  settleable: boolean;
  consequences?: Consequences;
}

export interface Proposal {
  kind: CorrectedKind;
  thing: string;
  values: Said;
  reason: string;
  documentNumber: string;
  documentDate: string;
}

export function useCorrections(application: string) {
  return useRead<Correction[]>(['corrections', application], () =>
    api.GET('/applications/{application}/corrections', { params: { path: { application } } }),
  );
}

export function useProposed() {
  return useRead<Correction[]>(['corrections'], () => api.GET('/corrections'));
}

export function useCorrectables(application: string) {
  return useRead<Correctable[]>(['correctables', application], () =>
    api.GET('/applications/{application}/correctables', { params: { path: { application } } }),
  );
}

/** As it would be now; its tag says which one was seen. */
export function useForeseen(application: string, correction: string) {
  return useRead<Consequences & { tag: number }>(['foreseen', correction], () =>
    api.GET('/applications/{application}/corrections/{correction}/consequences', { params: { path: { application, correction } } }),
  );
}

const of = (application: string) => `/api/${tenant}/award/applications/${application}/corrections`;

/** @param version of the application that was seen */
export async function propose(application: string, version: number, proposal: Proposal, scan: File) {
  const form = new FormData();
  form.append('correction', new Blob([JSON.stringify(proposal)], { type: 'application/json' }));
  form.append('scan', scan);
  await send(new Request(of(application), { method: 'POST', body: form, headers: { 'If-Match': `"${version}"` } }));
  return {};
}

export const documentOf = ({ application, id }: Correction) => `${of(application)}/${id}/document`;
