import { describe, expect, it } from 'vitest';
import type { Duty } from '../api/duty';
import type { Round } from '../api/round';
import { lastDayOfDuty, placeOfDuty } from './duty';
import names from './zh-CN.json';

const duty = (action: string, more: Partial<Duty> = {}): Duty => ({ action, round: 'r', title: '', article: '', count: 1, ...more });
const round = {
  stages: [
    { track: 'ORGANIZATION', ordinal: 5, kind: 'MATERIAL', progress: 'DONE' },
    { track: 'ORGANIZATION', ordinal: 6, kind: 'SITE', progress: 'OPEN' },
    { track: 'INDIVIDUAL', ordinal: 5, kind: 'MATERIAL', progress: 'OPEN' },
  ],
} as Round;

describe('a duty', () => {
  it('leads to the step it is about', () => {
    expect(placeOfDuty(duty('close-stage', { track: 'INDIVIDUAL', stage: 5 }), round)).toBe('/rounds/r/INDIVIDUAL/5/MATERIAL');
  });

  it('leads to the open one where it does not say', () => {
    expect(placeOfDuty(duty('close-stage', { track: 'ORGANIZATION' }), round)).toBe('/rounds/r/ORGANIZATION/6/SITE');
  });

  it('is due when the plan wants its step done, unless it has a day of its own', () => {
    const planned = { ...round, stages: round.stages.map((stage) => ({ ...stage, plannedTo: `2026-09-0${stage.ordinal}` })) };
    expect(lastDayOfDuty(duty('close-stage', { track: 'ORGANIZATION', stage: 5 }), planned)).toBe('2026-09-05');
    expect(lastDayOfDuty(duty('close-stage', { track: 'ORGANIZATION', stage: 5, due: '2026-09-30' }), planned)).toBe('2026-09-30');
    expect(lastDayOfDuty(duty('announce-round'), planned)).toBeUndefined();
  });

  it('leads to the page on which it is done, whichever it is', () => {
    const kinds = ['RECOMMENDATION', 'FORMAL_REVIEW', 'RECHECK', 'CONSULT', 'QUALIFIED_LIST', 'MATERIAL', 'SITE', 'DEFENSE', 'SOCIAL_EVALUATION', 'VOTE', 'COMPOSITE', 'DELIBERATION', 'PUBLIC_NOTICE', 'APPROVAL', 'CONFERRAL'];
    const whole = { stages: kinds.map((kind, ordinal) => ({ track: 'ORGANIZATION', ordinal, kind, progress: 'OPEN' })) } as Round;
    const atTheRound = Object.keys(names.duty).filter((action) => placeOfDuty(duty(action, { track: 'ORGANIZATION', stage: 0 }), whole) === '/rounds/r');
    expect(atTheRound.sort()).toEqual(['announce-round', 'answer-repealed-basis', 'approve-rules', 'close-round', 'resume-round']);
  });

  it('leads to the round where no step is meant', () => {
    expect(placeOfDuty(duty('seat-inspector'))).toBe('/people');
    expect(placeOfDuty(duty('announce-round'), round)).toBe('/rounds/r');
    expect(placeOfDuty(duty('file-agency-papers', { track: 'ORGANIZATION', stage: 5 }), round)).toBe('/rounds/r/agencies');
    expect(placeOfDuty(duty('confirm-reconsideration', { track: 'ORGANIZATION', stage: 5 }), round)).toBe('/rounds/r/reconsiderations');
    expect(placeOfDuty(duty('enter-agency-pledge', { track: 'ORGANIZATION', stage: 5 }), round)).toBe('/rounds/r/agencies');
  });
});
