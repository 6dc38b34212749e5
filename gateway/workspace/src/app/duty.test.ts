import { describe, expect, it } from 'vitest';
import type { Duty, Round } from '../api/award';
import { placeOfDuty } from './duty';

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

  it('leads to the round where no step is meant', () => {
    expect(placeOfDuty(duty('announce-round'), round)).toBe('/rounds/r');
  });
});
