import { describe, expect, it } from 'vitest';
import { byDate, weeksOf } from './month';

describe('a month', () => {
  it('is laid out in weeks from Monday on', () => {
    const weeks = weeksOf(2026, 11);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01']);
    expect(weeks).toHaveLength(6);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  });

  it('knows leap years', () => {
    expect(weeksOf(2028, 2).flat()).toContain('2028-02-29');
    expect(weeksOf(2026, 2).flat()).not.toContain('2026-02-29');
  });
});

describe('special days', () => {
  it('are the local ones where both are set', () => {
    const national = { date: '2026-08-10', working: true, name: '调休', origin: 'NATIONAL' as const };
    const local = { ...national, working: false, name: '那达慕', origin: 'LOCAL' as const };
    expect(byDate([local, national]).get('2026-08-10')?.name).toBe('那达慕');
  });
});
