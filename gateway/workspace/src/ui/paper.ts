import { ownHeaders, tenant } from '../api/client';
import { Problem } from '../api/problem';

/** What a signed paper says besides the decision itself (代录). */
export interface Paper {
  documentNumber: string;
  documentDate: string;
  onBehalfOf: string;
  scan: File;
}

/** Enters a decision from its signed paper; it takes effect once a second officer confirms it. */
export async function enterPaper(decision: string, target: string, payload: unknown, { scan, ...paper }: Paper) {
  const form = new FormData();
  form.append('entry', new Blob([JSON.stringify({ decision, target, payload, ...paper })], { type: 'application/json' }));
  form.append('scan', scan);
  const response = await fetch(
    ownHeaders(new Request(`/api/${tenant}/award/paper-entries`, { method: 'POST', body: form })),
  );
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return {};
}
