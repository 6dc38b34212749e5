import { expect, it } from 'vitest';
import type { AwardClass } from '../api/round';
import { filled, isTied, mayPropose } from './ties';
import { tally } from './Quotas';

const main = { code: 'MAIN', name: '质量奖', applicantKind: 'ORGANIZATION', level: 1, quota: 2 } as AwardClass;
const nomination = { code: 'NOMINATION', name: '提名奖', applicantKind: 'ORGANIZATION', level: 2, quota: 2 } as AwardClass;
const rows = [
  { application: 'a', rank: 1 },
  { application: 'b', rank: 2 },
  { application: 'c', rank: 2 },
  { application: 'd', rank: 4 },
];

it('lets only whoever is equal at the last place be proposed beyond the places', () => {
  expect(mayPropose(rows, { a: 'MAIN', b: 'MAIN' }, main, 'c')).toBe(true);
  expect(mayPropose(rows, { a: 'MAIN', b: 'MAIN' }, main, 'd')).toBe(false);
  expect(mayPropose(rows, { a: 'MAIN', b: 'MAIN', c: 'MAIN' }, main, 'd')).toBe(false);
  expect(mayPropose(rows, { b: 'MAIN', c: 'MAIN' }, main, 'a')).toBe(true);
  expect(mayPropose(rows, { a: 'MAIN', b: 'MAIN', d: 'NOMINATION' }, nomination, 'c')).toBe(true);
});

it('lets nobody beyond the places who has no rank', () => {
  expect(mayPropose([{ application: 'x' }, { application: 'y' }, { application: 'z' }], { x: 'MAIN', y: 'MAIN' }, main, 'z')).toBe(false);
});

it('tells a shared rank within its track only', () => {
  expect(rows.map((row) => isTied(rows, row))).toEqual([false, true, true, false]);
  const others = [
    { application: 'a', rank: 1, track: 'ORGANIZATION' },
    { application: 'b', rank: 1, track: 'INDIVIDUAL' },
  ];
  expect(others.map((row) => isTied(others, row))).toEqual([false, false]);
});

it('asks for no reason for a place that one of a tie will have', () => {
  const of = filled([nomination, main], tally(['MAIN', 'MAIN', 'MAIN', 'NOMINATION']));
  expect([of('MAIN'), of('NOMINATION')]).toEqual([2, 2]);
  expect(filled([main, nomination], tally(['MAIN']))('NOMINATION')).toBe(0);
});
