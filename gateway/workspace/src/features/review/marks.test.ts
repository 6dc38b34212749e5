import { describe, expect, it } from 'vitest';
import { gaps, isMark, total } from './marks';

const rubric = {
  categories: [{ code: '4.1', name: '领导', items: [{ code: 'a', name: 'a', points: 60 }, { code: 'b', name: 'b', points: 40 }] }],
};

describe('a sheet', () => {
  it('takes only multiples of five from 0 to 100', () => {
    expect([0, 5, 100].every(isMark)).toBe(true);
    expect([-5, 3, 105, 2.5, Number.NaN].some(isMark)).toBe(false);
  });

  it('knows what it still lacks', () => {
    expect(gaps(rubric, { a: 50 })).toEqual(['b']);
    expect(gaps(rubric, { a: 0, b: 0 })).toEqual([]);
  });

  it('shows its total of 100', () => {
    expect(total(rubric, { a: 50, b: 100 })).toBe('70.00');
  });
});
