import type { Duty, Round, StageKind } from '../api/award';
import { places } from '../api/places';

/** The step whose screen a duty is done on. */
const stages: Record<string, StageKind[]> = {
  'local-check': ['RECOMMENDATION'],
  'sign-recommendation': ['RECOMMENDATION'],
  'formal-review': ['FORMAL_REVIEW'],
  recheck: ['RECHECK'],
  'send-consultation': ['CONSULT'],
  'close-consultation': ['CONSULT'],
  'confirm-qualified-list': ['QUALIFIED_LIST'],
  'close-stage': ['MATERIAL', 'SITE', 'DEFENSE', 'SOCIAL_EVALUATION', 'VOTE'],
  'compute-composite': ['COMPOSITE'],
  'propose-candidates': ['COMPOSITE'],
  deliberate: ['DELIBERATION'],
  'publish-notice': ['PUBLIC_NOTICE'],
  'conclude-notice': ['PUBLIC_NOTICE'],
  'request-approval': ['APPROVAL'],
  approve: ['APPROVAL'],
  confer: ['CONFERRAL'],
};

/** Decisions on one application have a screen of their own. */
const decisions: Record<string, string> = {
  'complete-application': 'edit',
  'local-check': 'local-check',
  'sign-recommendation': 'recommendation',
  'formal-review': 'formal-review',
  recheck: 'recheck',
  'give-opinion': 'opinion',
  'close-consultation': 'consultation-ruling',
};

const elsewhere: Record<string, string> = {
  'complete-application': '/my-applications',
  'give-opinion': '/consultations',
  'declare-interests': '/assignments',
  'fill-sheet': '/assignments',
  'rule-objection': '/notices',
  'confirm-paper': '/paper-entries',
};

export function placeOfDuty({ action, round: id, application }: Duty, round?: Round): string {
  if (application && decisions[action]) {
    return `${places.application(application)}/${decisions[action]}`;
  }
  if (elsewhere[action]) {
    return elsewhere[action];
  }
  const kinds = action === 'assign-reviewers' ? stages['close-stage']! : (stages[action] ?? []);
  const asked = round?.stages.filter((stage) => kinds.includes(stage.kind)) ?? [];
  const stage = asked.find(({ progress }) => progress === 'OPEN') ?? asked[0];
  if (!id || !stage) {
    return id ? places.round(id) : '/rounds';
  }
  return places.stage(id, stage) + (action === 'assign-reviewers' ? '/panel' : '');
}
