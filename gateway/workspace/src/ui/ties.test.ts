import { expect, it } from 'vitest';
import { isTied } from './ties';

it('tells a shared rank within its track only', () => {
  const rows = [
    { application: 'a', rank: 1 },
    { application: 'b', rank: 2 },
    { application: 'c', rank: 2 },
    { application: 'd', rank: 4 },
  ];
  expect(rows.map((row) => isTied(rows, row))).toEqual([false, true, true, false]);
  const others = [
    { application: 'a', rank: 1, track: 'ORGANIZATION' },
    { application: 'b', rank: 1, track: 'INDIVIDUAL' },
  ];
  expect(others.map((row) => isTied(others, row))).toEqual([false, false]);
});
