import { describe, expect, it } from 'vitest';
import { daysOf } from './holidays';

describe('a notice before it is put into force', () => {
  const days = daysOf({
    notice: { offDays: [{ date: '2027-01-01', name: '元旦' }, { date: '2027-01-02', name: '元旦' }], workDays: [{ date: '2027-01-10', name: '元旦' }] },
    now: 'PROVISIONAL',
    changed: ['2027-01-02', '2027-01-03', '2027-01-10'],
  });

  it('tells what is new from what was known', () => {
    expect(days.filter(({ changed }) => changed).map(({ date }) => date)).toEqual(['2027-01-02', '2027-01-03', '2027-01-10']);
    expect(days[0]).toMatchObject({ date: '2027-01-01', changed: false, working: false });
  });

  it('names the days that are no longer special', () => {
    expect(days.find(({ date }) => date === '2027-01-03')?.gone).toBe(true);
  });
});
