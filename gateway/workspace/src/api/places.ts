import type { ApplicationRow, Stage } from './award';

/** Addresses inside the workspace that several features lead to; each step answers for its own. */
export const places = {
  round: (round: string) => `/rounds/${round}`,
  stage: (round: string, stage: Pick<Stage, 'track' | 'ordinal' | 'kind'>) =>
    `/rounds/${round}/${stage.track}/${stage.ordinal}/${stage.kind}`,
  application: (application: string) => `/applications/${application}`,
};

type Seats = (...asked: string[]) => boolean;

/** The decision an application waits for, if it is the reader's to take. */
export function nextStep({ id, status }: ApplicationRow, holds: Seats): { step: string; to: string } | undefined {
  const steps: Partial<Record<ApplicationRow['status'], [string, string]>> = {
    DRAFT: ['edit', 'applicant/applicant'],
    RETURNED: ['edit', 'applicant/applicant'],
    SUBMITTED: ['local-check', 'county/board'],
    LOCAL_CHECK: ['recommendation', 'county/signer'],
    FORMAL_REVIEW: ['formal-review', 'office/officer'],
    RECHECK: ['recheck', 'office/officer'],
    MEMBER_CONSULT: ['consultation-ruling', 'office/officer'],
  };
  const [step, seat] = steps[status] ?? [];
  return step && seat && holds(seat) ? { step, to: `/applications/${id}/${step}` } : undefined;
}
