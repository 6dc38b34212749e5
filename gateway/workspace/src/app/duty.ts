import type { Duty } from '../api/duty';
import { places } from '../api/places';
import type { Round, StageKind } from '../api/round';

/** The step whose screen a duty is done on. */
const stages: Record<string, StageKind[]> = {
  'local-check': ['RECOMMENDATION'],
  'sign-recommendation': ['RECOMMENDATION'],
  'handle-overdue': ['RECOMMENDATION', 'FORMAL_REVIEW', 'RECHECK'],
  'formal-review': ['FORMAL_REVIEW'],
  recheck: ['RECHECK'],
  'look-up-credit': ['FORMAL_REVIEW', 'PUBLIC_NOTICE', 'APPROVAL'],
  consult: ['CONSULT'],
  'confirm-qualified-list': ['QUALIFIED_LIST'],
  'close-stage': ['MATERIAL', 'SITE', 'DEFENSE'],
  'draw-reviewers': ['MATERIAL', 'SITE', 'DEFENSE'],
  'rule-doubts': ['MATERIAL', 'SITE', 'DEFENSE'],
  'replace-reviewers': ['MATERIAL', 'SITE', 'DEFENSE'],
  'answer-reports': ['MATERIAL', 'SITE', 'DEFENSE'],
  'answer-gates': ['MATERIAL', 'SITE'],
  'witness-draw': ['MATERIAL', 'SITE', 'DEFENSE'],
  'witness-order': ['DEFENSE'],
  'enter-evaluation': ['SOCIAL_EVALUATION'],
  'count-vote': ['VOTE'],
  'compute-composite': ['COMPOSITE'],
  'propose-candidates': ['COMPOSITE'],
  'correct-doubted-sheet': ['MATERIAL', 'SITE', 'DEFENSE'],
  'settle-corrected-list': ['COMPOSITE'],
  deliberate: ['DELIBERATION'],
  'office-meeting': ['DELIBERATION'],
  'publish-notice': ['PUBLIC_NOTICE'],
  'carry-notice': ['PUBLIC_NOTICE'],
  'conclude-notice': ['PUBLIC_NOTICE'],
  'request-approval': ['APPROVAL'],
  'submit-approval': ['APPROVAL'],
  approve: ['APPROVAL'],
  confer: ['CONFERRAL'],
};

/** What is done on a page of its own below the step's. */
const below: Record<string, string> = {
  'assign-reviewers': '/panel',
  'draw-reviewers': '/draw',
  'replace-reviewers': '/panel',
  'rule-doubts': '/panel',
  'answer-reports': '/panel',
  'witness-draw': '/draw',
  'witness-order': '/order',
};

/** What is done on a page of the round. */
const ofRound: Record<string, string> = {
  'enter-agency-pledge': '/agencies',
  'file-agency-papers': '/agencies',
  'rule-agency-interest': '/agencies',
  'confirm-reconsideration': '/reconsiderations',
};

/** What comes up after the step was done has no last day of its plan. */
const afterwards = ['correct-doubted-sheet', 'settle-corrected-list', 'confirm-reconsideration'];

/** What a panel does together. */
const agreeing = ['agree-marks', 'sign-consensus'];

const elsewhere: Record<string, string> = {
  'complete-application': '/my-applications',
  'supplement-application': '/my-applications',
  'give-opinion': '/consultations',
  'complete-enrolment': '/experts/me',
  'declare-interests': '/assignments',
  'introduce-yourself': '/interests',
  'state-interests': '/interests',
  'rule-interest': '/interests',
  'fill-sheets': '/assignments',
  'rule-objection': '/notices',
  'decide-removal': '/notices',
  'reply-objection': '/notices',
  'handle-clue': '/discipline',
  'handle-complaint': '/complaints',
  'answer-complaint-late': '/complaints',
  'decide-matter': '/matters',
  'seat-inspector': '/people',
  'admit-experts': '/experts',
  'rule-on-seats': '/experts',
  'confirm-offers': '/experts/offers',
  'confirm-paper': '/paper-entries',
  'confirm-correction': '/corrections',
};

/** Its own last day, or the one by which the plan wants its step done. */
export function lastDayOfDuty(duty: Duty, round?: Round): string | undefined {
  return (
    duty.due ??
    (duty.action === 'complete-application' ? round?.windowTo : undefined) ??
    (afterwards.includes(duty.action) ? undefined : stageOfDuty(duty, round)?.plannedTo)
  );
}

export function placeOfDuty(duty: Duty, round?: Round): string {
  const { action, round: id } = duty;
  if (elsewhere[action]) {
    return elsewhere[action];
  }
  if (!id) {
    return '/';
  }
  if (ofRound[action]) {
    return places.round(id) + ofRound[action];
  }
  if (action === 'issue-reports' && duty.track && duty.stage !== undefined) {
    return places.reports({ round: id, track: duty.track, ordinal: duty.stage });
  }
  if (agreeing.includes(action) && duty.track && duty.stage !== undefined) {
    return places.consensus({ round: id, track: duty.track, ordinal: duty.stage });
  }
  const stage = stageOfDuty(duty, round);
  return stage ? places.stage(id, stage) + (below[action] ?? '') : places.round(id);
}

function stageOfDuty({ action, track, stage: ordinal }: Duty, round?: Round) {
  const kinds = stages[action === 'assign-reviewers' ? 'close-stage' : action] ?? [];
  const asked = round?.stages.filter((stage) => kinds.includes(stage.kind) && (!track || stage.track === track)) ?? [];
  return asked.find((stage) => stage.ordinal === ordinal) ?? asked.find(({ progress }) => progress === 'OPEN') ?? asked[0];
}
