import { expect, it } from 'vitest';
import type { Filled } from '../marks';
import { branches, scored } from './branches';

const rubric = {
  categories: [
    { code: '4.1', name: '领导', kind: 'PROCESS', items: [{ code: '4.1.1', name: '高层领导', points: 60 }, { code: '4.1.2', name: '社会责任', points: 40 }] },
    { code: '4.2', name: '结果', kind: 'RESULT', items: [{ code: '4.2.1', name: '产品结果', points: 100 }] },
  ],
  step: 5,
  gates: [{ code: '1', name: '从业五年' }],
};
const blank: Filled = { marks: {}, notes: {}, reasons: {}, gates: {}, comment: '' };
const states = (filled: Partial<Filled>, lacks?: Parameters<typeof branches>[2]) =>
  branches(rubric, { ...blank, ...filled }, lacks).flatMap(({ key, state, items = [] }) => [[key, state], ...items.map((item) => [item.key, item.state])]);

it('has what is required before anything, the categories with their items, and the comment', () => {
  expect(states({})).toEqual([
    ['gates', 'OPEN'], ['4.1', 'OPEN'], ['4.1.1', 'OPEN'], ['4.1.2', 'OPEN'], ['4.2', 'OPEN'], ['4.2.1', 'OPEN'], ['comment', 'OPEN'],
  ]); // prettier-ignore
  expect(branches({ ...rubric, gates: [] }, blank)[0]!.key).toBe('4.1');
});

it('counts what is scored, and by its points', () => {
  const filled = { ...blank, marks: { '4.1.1': 75, '4.2.1': 0 } };
  const [, first, second] = branches(rubric, filled);
  expect(first).toMatchObject({ state: 'BEGUN', done: 1, all: 2, earned: 45, points: 100 });
  expect(second).toMatchObject({ state: 'DONE', done: 1, all: 1, earned: 0 });
  expect(scored(branches(rubric, filled))).toEqual({ done: 2, all: 3 });
});

it('holds nothing against anybody before they ask what is missing', () => {
  const lacks = { marks: ['4.1.2'], reasons: ['4.2.1'], gates: ['1'] };
  const filled = { marks: { '4.1.1': 75, '4.2.1': 50 }, comment: '好' };
  expect(states(filled)).not.toContainEqual(['4.2.1', 'LACKING']);
  expect(states(filled, lacks)).toEqual([
    ['gates', 'LACKING'], ['4.1', 'LACKING'], ['4.1.1', 'DONE'], ['4.1.2', 'LACKING'], ['4.2', 'LACKING'], ['4.2.1', 'LACKING'], ['comment', 'DONE'],
  ]); // prettier-ignore
});
