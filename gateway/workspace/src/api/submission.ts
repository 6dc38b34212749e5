import { api, tenant } from './client';
import { useRead } from './query';

/** One submission of a dossier as it was sealed. */
export interface Submission {
  number: number;
  sealedAt: string;
  sha256: string;
  /** Whether its text is the reader's to read. */
  readable: boolean;
  /** It came by a correction. */
  corrected: boolean;
}

/** What one submission changed since another; of a secret only that it did. */
export interface Change {
  part: 'FORM' | 'QUESTION' | 'ASSESSMENT' | 'EVIDENCE';
  field: string;
  /** As the form calls it. */
  label?: string;
  before?: unknown;
  after?: unknown;
  withheld: boolean;
}

export function useSubmissions(application: string) {
  return useRead<Submission[]>(['submissions', application], () =>
    api.GET('/applications/{application}/submissions', { params: { path: { application } } }),
  );
}

export function useChanges(application: string, since: number, submission: number) {
  return useRead<Change[]>(['changes', application, since, submission], () =>
    api.GET('/applications/{application}/submissions/{submission}/changes', {
      params: { path: { application, submission }, query: { since } },
    }),
  );
}

export function submissionText(application: string, submission: number) {
  return `${location.origin}/api/${tenant}/award/applications/${application}/submissions/${submission}`;
}
