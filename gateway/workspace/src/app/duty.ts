import type { Duty, Round, StageKind } from '../api/award';
import { places } from '../api/places';

/** The step whose screen a duty is done on. */
const stages: Record<string, StageKind[]> = {
  'local-check': ['RECOMMENDATION'],
  'sign-recommendation': ['RECOMMENDATION'],
  'handle-overdue': ['RECOMMENDATION'],
  'formal-review': ['FORMAL_REVIEW'],
  recheck: ['RECHECK'],
  consult: ['CONSULT'],
  'confirm-qualified-list': ['QUALIFIED_LIST'],
  'close-stage': ['MATERIAL', 'SITE', 'DEFENSE'],
  'enter-evaluation': ['SOCIAL_EVALUATION'],
  'count-vote': ['VOTE'],
  'compute-composite': ['COMPOSITE'],
  'propose-candidates': ['COMPOSITE'],
  deliberate: ['DELIBERATION'],
  'publish-notice': ['PUBLIC_NOTICE'],
  'conclude-notice': ['PUBLIC_NOTICE'],
  'request-approval': ['APPROVAL'],
  approve: ['APPROVAL'],
  confer: ['CONFERRAL'],
};

const elsewhere: Record<string, string> = {
  'complete-application': '/my-applications',
  'give-opinion': '/consultations',
  'declare-interests': '/assignments',
  'fill-sheets': '/assignments',
  'rule-objection': '/notices',
  'confirm-paper': '/paper-entries',
};

export function placeOfDuty({ action, round: id, track, stage: ordinal }: Duty, round?: Round): string {
  if (elsewhere[action]) {
    return elsewhere[action];
  }
  const kinds = stages[action === 'assign-reviewers' ? 'close-stage' : action] ?? [];
  const asked = round?.stages.filter((stage) => kinds.includes(stage.kind) && (!track || stage.track === track)) ?? [];
  const stage =
    asked.find((stage) => stage.ordinal === ordinal) ?? asked.find(({ progress }) => progress === 'OPEN') ?? asked[0];
  if (!id) {
    return '/';
  }
  return stage ? places.stage(id, stage) + (action === 'assign-reviewers' ? '/panel' : '') : places.round(id);
}
