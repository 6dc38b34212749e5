import { describe, expect, it } from 'vitest';
import { bandOf, gaps, isMark, lacking, openGates, pageOf, total, unexplained } from './marks';

const rubric = {
  categories: [{ code: '4.1', name: '领导', kind: 'PROCESS', items: [{ code: 'a', name: 'a', points: 60 }, { code: 'b', name: 'b', points: 40 }] }],
  gates: [
    { code: '1', name: '从业五年' },
    { code: '2', name: '信用良好' },
  ],
  step: 5,
};

describe('a sheet', () => {
  it('takes only what the steps of its rubric make of 0 to 100', () => {
    expect([0, 5, 100].every((percent) => isMark(percent, 5))).toBe(true);
    expect([-5, 3, 105, 2.5, Number.NaN].some((percent) => isMark(percent, 5))).toBe(false);
    expect([0, 87, 100].every((percent) => isMark(percent, 1))).toBe(true);
    expect([-1, 87.5, 101].some((percent) => isMark(percent, 1))).toBe(false);
  });

  it('knows what it still lacks', () => {
    expect(gaps(rubric, { a: 50 })).toEqual(['b']);
    expect(gaps(rubric, { a: 0, b: 0 })).toEqual([]);
  });

  it('answers what must be met, and says why something is not', () => {
    expect(openGates(rubric, { 1: { met: true, note: '' } })).toEqual(['2']);
    expect(openGates(rubric, { 1: { met: false, note: ' ' }, 2: { met: false, note: '只有三年' } })).toEqual(['1']);
  });

  it('knows the band of a mark', () => {
    expect([0, 5, 10, 45, 50, 85, 90, 100].map(bandOf)).toEqual([0, 0, 10, 30, 50, 70, 90, 90]);
  });

  it('shows its total of 100', () => {
    expect(total(rubric, { a: 50, b: 100 })).toBe('70.00');
  });
});

describe('what is agreed', () => {
  const of = [
    { code: 'a', discuss: true },
    { code: 'b', discuss: false },
  ];

  it('lacks a mark where marks lie apart', () => {
    expect(lacking(of, {})).toEqual(['a']);
    expect(lacking(of, { a: { percent: 60, comment: '依据现场材料' } })).toEqual([]);
  });

  it('lacks a word why wherever there is a mark', () => {
    expect(lacking(of, { a: { percent: 60, comment: ' ' }, b: { percent: 50, comment: '' } })).toEqual(['a', 'b']);
  });
});

it('wants a reason only where a mark is not what is taken up', () => {
  const takenUp = { a: 60, b: 70, c: 50 };
  const marks = { a: 60, b: 65 };
  expect(unexplained(takenUp, { marks, reasons: {} })).toEqual(['b']);
  expect(unexplained(takenUp, { marks, reasons: { b: '现场未见记录' } })).toEqual([]);
});

it('opens the evidence at the page a place names', () => {
  expect(['第 12 页', '第3章第12页', '第12至15页', 'p. 12', 'P12', 'pp. 12–15', 'page 12', '12', '12-15', '12页'].map(pageOf)).toEqual(Array(10).fill(12));
  expect(['', '第三章', '第 4 段', '附表 7', '0'].map(pageOf)).toEqual(Array(5).fill(1));
});
