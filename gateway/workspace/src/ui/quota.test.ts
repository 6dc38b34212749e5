import { expect, it } from 'vitest';
import type { AwardClass } from '../api/round';
import { type Award, codesOf, mayPropose, mayResolve, pools, toldApart, vacant } from './quota';

const main = { code: 'MAIN', name: '质量奖', applicantKind: 'ORGANIZATION', level: 1, quota: 2 } as AwardClass;
const nomination = { code: 'NOMINATION', name: '提名奖', applicantKind: 'ORGANIZATION', level: 2, quota: 2 } as AwardClass;
const apart: Award = { classes: [main, nomination], reserved: {} };
const rows = [
  { application: 'a', rank: 1 },
  { application: 'b', rank: 2 },
  { application: 'c', rank: 2 },
  { application: 'd', rank: 4 },
];

const large = { code: 'LARGE', name: '大型', applicantKind: 'ORGANIZATION', level: 1, quota: 4, sharedQuotaGroup: 'all' } as AwardClass;
const small = { code: 'SME', name: '中小', applicantKind: 'SME', level: 1, quota: 4, sharedQuotaGroup: 'all' } as AwardClass;
const shared: Award = { classes: [large, small], reserved: { SME: 1 } };
const many = ['a', 'b', 'c', 'd', 'e', 's', 't'].map((application, index) => ({ application, rank: index + 1 }));

it('lets only whoever is equal at the last place be proposed beyond the places', () => {
  expect(mayPropose(apart, rows, { a: 'MAIN', b: 'MAIN' }, main, 'c')).toBe(true);
  expect(mayPropose(apart, rows, { a: 'MAIN', b: 'MAIN' }, main, 'd')).toBe(false);
  expect(mayPropose(apart, rows, { a: 'MAIN', b: 'MAIN', c: 'MAIN' }, main, 'd')).toBe(false);
  expect(mayPropose(apart, rows, { b: 'MAIN', c: 'MAIN' }, main, 'a')).toBe(true);
  expect(mayPropose(apart, rows, { a: 'MAIN', b: 'MAIN', d: 'NOMINATION' }, nomination, 'c')).toBe(true);
});

it('lets nobody beyond the places who has no rank', () => {
  const unranked = [{ application: 'x' }, { application: 'y' }, { application: 'z' }];
  expect(mayPropose(apart, unranked, { x: 'MAIN', y: 'MAIN' }, main, 'z')).toBe(false);
});

it('counts classes that share their places together', () => {
  expect(pools(shared.classes).map(({ cap }) => cap)).toEqual([4]);
  expect(mayResolve(shared, many, { a: 'LARGE', b: 'LARGE', s: 'SME' }, large, 'c')).toBe(true);
  expect(mayResolve(shared, many, { a: 'LARGE', b: 'LARGE', c: 'LARGE', s: 'SME' }, small, 't')).toBe(false);
  expect(vacant(shared, codesOf(many, { a: 'LARGE', b: 'LARGE', c: 'LARGE', s: 'SME' }), ['ORGANIZATION', 'SME'], ['ORGANIZATION', 'SME'])).toEqual([]);
});

it('gives nobody else what is kept for a kind, and asks why that stays open', () => {
  const three = { a: 'LARGE', b: 'LARGE', c: 'LARGE' };
  expect(mayResolve(shared, many, three, large, 'd')).toBe(false);
  expect(mayPropose(shared, many, three, large, 'd')).toBe(false);
  expect(mayResolve(shared, many, three, small, 's')).toBe(true);
  expect(vacant(shared, codesOf(many, three), ['ORGANIZATION', 'SME'], ['ORGANIZATION', 'SME'])).toMatchObject([{ classCode: 'SME', count: 1 }]);
});

it('asks one track for no reason for a place another may still take', () => {
  expect(vacant(shared, codesOf(many, { a: 'LARGE' }), ['ORGANIZATION'], ['ORGANIZATION', 'SME'])).toEqual([]);
  expect(vacant(shared, codesOf(many, { a: 'LARGE' }), ['ORGANIZATION'], ['ORGANIZATION'])).toMatchObject([{ classCode: 'LARGE', count: 3 }]);
});

it('leaves out of the places whoever wins the same award again', () => {
  const again = rows.map((row) => (row.application === 'a' ? { ...row, beyondQuota: ['MAIN'] } : row));
  expect(mayResolve(apart, again, { b: 'MAIN', c: 'MAIN' }, main, 'a')).toBe(true);
  expect(mayResolve(apart, again, { a: 'MAIN', b: 'MAIN' }, main, 'c')).toBe(true);
  expect(mayResolve(apart, again, { b: 'MAIN', c: 'MAIN' }, main, 'd')).toBe(false);
  expect(codesOf(again, { a: 'MAIN', b: 'MAIN' })).toEqual(['MAIN']);
});

it('asks for no reason for a place that one of a tie will have', () => {
  const tied = toldApart(apart, rows, { a: 'MAIN', b: 'MAIN', c: 'MAIN', d: 'NOMINATION' });
  expect(tied.sort()).toEqual(['MAIN', 'MAIN', 'NOMINATION', 'NOMINATION']);
  expect(vacant(apart, tied, ['ORGANIZATION'], ['ORGANIZATION'])).toEqual([]);
  expect(vacant(apart, toldApart(apart, rows, { a: 'MAIN' }), ['ORGANIZATION'], ['ORGANIZATION'])).toMatchObject([
    { classCode: 'MAIN', count: 1 },
    { classCode: 'NOMINATION', count: 2 },
  ]);
});
