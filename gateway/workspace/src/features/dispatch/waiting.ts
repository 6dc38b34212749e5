import { type ApplicationRow, type Status, useApplications } from '../../api/application';
import type { OutgoingDocument } from '../../api/dispatch';

/** Whoever came no further by what was found of them. */
const unlisted: Status[] = ['NOT_RECOMMENDED', 'DISQUALIFIED', 'NOT_SHORTLISTED', 'NOT_CANDIDATE', 'NOT_ENDORSED', 'NOT_APPROVED'];

/** Of whom no feedback is drafted yet. */
export function waitingOf(applications: ApplicationRow[], documents: Pick<OutgoingDocument, 'kind' | 'application'>[]) {
  const told = new Set(documents.filter(({ kind }) => kind === 'FEEDBACK').map(({ application }) => application));
  return applications.filter(({ id, status }) => unlisted.includes(status) && !told.has(id));
}

export function useWaiting(round: string, documents: OutgoingDocument[] | undefined) {
  const applications = useApplications({ round }).data ?? [];
  return documents ? waitingOf(applications, documents) : [];
}
