import { api, send, tenant } from './client';
import { useRead } from './query';

export const creditSources = ['DISHONEST_DEBTOR', 'SERIOUS_VIOLATION', 'ABNORMAL_OPERATION', 'TAX_VIOLATION', 'SAFETY', 'ENVIRONMENT'] as const;

export type CreditSource = (typeof creditSources)[number];

/** What one register said, looked up by one officer and confirmed by another. */
export interface CreditLookup {
  id: string;
  source: CreditSource;
  lookedUpOn: string;
  found?: string;
  place: string;
  enteredBy: string;
  enteredAt: string;
  confirmedBy?: string;
  confirmedAt?: string;
  /** Of the step the application is in. */
  here: boolean;
  confirmable: boolean;
}

export interface Credit {
  /** Whether the policy asks for it before this step is decided. */
  demanded: boolean;
  sources: CreditSource[];
  open: CreditSource[];
  lookups: CreditLookup[];
}

export function useCredit(application: string, reads: boolean) {
  return useRead<Credit>(
    ['credit', application],
    () => api.GET('/applications/{application}/credit-lookups', { params: { path: { application } } }),
    reads,
  );
}

export interface Entered {
  source: CreditSource;
  lookedUpOn: string;
  nothing: boolean;
  found?: string;
  place: string;
}

const of = (application: string) => `/api/${tenant}/award/applications/${application}/credit-lookups`;

export async function enterLookup(application: string, lookup: Entered, evidence: File) {
  const form = new FormData();
  form.append('lookup', new Blob([JSON.stringify(lookup)], { type: 'application/json' }));
  form.append('evidence', evidence);
  const kept = await send(new Request(of(application), { method: 'POST', body: form }));
  return { data: (await kept.json()) as CreditLookup };
}

export const evidenceOf = (application: string, lookup: string) => `${of(application)}/${lookup}/evidence`;
