import { describe, expect, it } from 'vitest';
import { lapsOf, placed, settingToMend } from './rehearsed';

const line = (from: string, to: string) => ({ track: 'ORGANIZATION', ordinal: 1, kind: 'MATERIAL', article: '第十三条(三)', from, to });

describe('a dry run', () => {
  it('draws every step since the one before it, the first since applications opened', () => {
    const lines = [line('2026-03-11', '2026-03-11'), { ...line('2026-03-05', '2026-03-06'), track: 'TEAM' }, line('2026-03-20', '2026-03-21')];
    const laps = lapsOf(lines, 'ORGANIZATION', '2026-03-01');
    expect(laps.map(({ since, to }) => [since, to])).toEqual([
      ['2026-03-01', '2026-03-11'],
      ['2026-03-11', '2026-03-21'],
    ]);
    const at = placed(lines, '2026-03-01');
    expect(laps.map(at)).toEqual([
      { left: 0, right: 50 },
      { left: 50, right: 0 },
    ]);
  });

  it('that ends on the day it began is still drawn', () => {
    const one = line('2026-03-01', '2026-03-01');
    expect(placed([one], '2026-03-01')({ ...one, since: '2026-03-01' })).toEqual({ left: 0, right: 100 });
  });

  it('leads to what stopped it: the setting it names, or the steps of its track', () => {
    expect(settingToMend({ setting: 'weights.ORGANIZATION' })).toBe('weights.ORGANIZATION');
    expect(settingToMend({ track: 'TEAM' })).toBe('stages.TEAM');
    expect(settingToMend({})).toBe('stages');
  });
});
