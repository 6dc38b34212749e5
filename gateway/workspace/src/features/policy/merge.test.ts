import { describe, expect, it } from 'vitest';
import { collisions, merged } from './merge';

const keys = ['cycleYears', 'validityYears', 'objection', 'letterhead'];
const base = { cycleYears: 2, validityYears: 3, objection: { answerDays: 15 }, letterhead: null };
const mine = { ...base, cycleYears: 3, objection: { answerDays: 10 } };
const theirs = { ...base, validityYears: null, objection: { answerDays: 20 } };

describe('two people at one draft', () => {
  const found = collisions(keys, base, mine, theirs);

  it('are shown every setting on which their drafts differ, with what it was', () => {
    expect(found.map(({ key, base, mine, theirs }) => [key, base, mine, theirs])).toEqual([
      ['cycleYears', 2, 3, 2],
      ['validityYears', 3, 3, null],
      ['objection', { answerDays: 15 }, { answerDays: 10 }, { answerDays: 20 }],
    ]);
  });

  it('are asked only about what both changed', () => {
    expect(found.filter(({ both }) => both).map(({ key }) => key)).toEqual(['objection']);
    expect(found.find(({ key }) => key === 'objection')?.suggested).toBeUndefined();
  });

  it('keep what either changed alone', () => {
    expect(merged(theirs, found, { objection: 'theirs' })).toEqual({ ...base, cycleYears: 3, validityYears: null, objection: { answerDays: 20 } });
  });

  it('may still choose otherwise', () => {
    expect(merged(theirs, found, { cycleYears: 'theirs', validityYears: 'mine', objection: 'mine' })).toEqual({ ...base, objection: { answerDays: 10 } });
  });

  it('have nothing to merge where both wrote the same', () => {
    expect(collisions(keys, base, mine, mine)).toEqual([]);
  });
});
