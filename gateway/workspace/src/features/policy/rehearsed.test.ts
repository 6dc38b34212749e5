import { describe, expect, it } from 'vitest';
import { placed, settingToMend } from './rehearsed';

const line = (from: string, to: string) => ({ track: 'ORGANIZATION', ordinal: 1, kind: 'MATERIAL', article: '第十三条(三)', from, to });

describe('a dry run', () => {
  it('draws every step between its first day and its last', () => {
    const lines = [line('2026-03-01', '2026-03-11'), line('2026-03-11', '2026-03-21')];
    const at = placed(lines);
    expect(at(lines[0]!)).toEqual({ left: 0, right: 50 });
    expect(at(lines[1]!)).toEqual({ left: 50, right: 0 });
  });

  it('that ends on the day it began is still drawn', () => {
    const one = line('2026-03-01', '2026-03-01');
    expect(placed([one])(one)).toEqual({ left: 0, right: 100 });
  });

  it('leads to what stopped it: the setting it names, or the steps of its track', () => {
    expect(settingToMend({ setting: 'weights.ORGANIZATION' })).toBe('weights.ORGANIZATION');
    expect(settingToMend({ track: 'TEAM' })).toBe('stages.TEAM');
    expect(settingToMend({})).toBe('stages');
  });
});
