import type { ApplicationRow } from './application';
import type { Stage } from './round';

/** Addresses inside the workspace that several features lead to; each step answers for its own. */
export const places = {
  round: (round: string) => `/rounds/${round}`,
  reconsiderations: (round: string) => `/rounds/${round}/reconsiderations`,
  stage: (round: string, stage: Pick<Stage, 'track' | 'ordinal' | 'kind'>) =>
    `/rounds/${round}/${stage.track}/${stage.ordinal}/${stage.kind}`,
  consensus: ({ round, track, ordinal }: { round: string; track: string; ordinal: number }) => `/consensus/${round}/${track}/${ordinal}`,
  reports: ({ round, track, ordinal }: { round: string; track: string; ordinal: number }) => `/reports/${round}/${track}/${ordinal}`,
  matter: (matter: string) => `/matters/${matter}`,
  application: (application: string) => `/applications/${application}`,
  defense: (application: string) => `/defenses/${application}`,
  defenseOrder: ({ round, track, ordinal }: { round: string; track: string; ordinal: number }) => `/rounds/${round}/${track}/${ordinal}/DEFENSE/order`,
  panelTable: ({ round, track, ordinal }: { round: string; track: string; ordinal: number }) => `/panel-tables/${round}/${track}/${ordinal}`,
  siteVisit: (application: string) => `/site-visits/${application}`,
  siteVisits: ({ round, track, ordinal }: { round: string; track: string; ordinal: number }) => `/rounds/${round}/${track}/${ordinal}/SITE/visits`,
};

/** Who check and recommend besides counties; which of them may, the application says and the service decides. */
const recommenders = ['department/signer', 'association/signer', 'expert/reviewer'];

type Seats = (...asked: string[]) => boolean;

/** The decision an application waits for, if it is the reader's to take. */
export function nextStep({ id, status }: ApplicationRow, holds: Seats): { step: string; to: string } | undefined {
  const steps: Partial<Record<ApplicationRow['status'], [string, ...string[]]>> = {
    DRAFT: ['edit', 'applicant/applicant'],
    RETURNED: ['edit', 'applicant/applicant'],
    SUPPLEMENTING: ['edit', 'applicant/applicant'],
    SUBMITTED: ['local-check', 'county/board', ...recommenders],
    LOCAL_CHECK: ['recommendation', 'county/signer', ...recommenders],
    FORMAL_REVIEW: ['formal-review', 'office/officer'],
    RECHECK: ['recheck', 'office/officer'],
    MEMBER_CONSULT: ['consultation-ruling', 'office/officer'],
  };
  const [step, ...seats] = steps[status] ?? [];
  return step && holds(...seats) ? { step, to: `/applications/${id}/${step}` } : undefined;
}
