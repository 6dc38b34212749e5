import { expect, it } from 'vitest';
import { passedOver } from './passedOver';

const rows = [
  { application: 'first', rank: 1 },
  { application: 'second', rank: 2 },
  { application: 'tied', rank: 2 },
  { application: 'unranked' },
];

const over = (levels: Record<string, number>) => [...passedOver(rows, (application) => levels[application])];

it('asks nothing where all stand as they rank', () => {
  expect(over({ first: 1, second: 2, tied: 2 })).toEqual([]);
});

it('asks of whoever stands below a lower rank, or is left out for one who ranks no higher', () => {
  expect(over({ first: 2, second: 1, tied: 2 })).toEqual(['first']);
  expect(over({ first: 1, second: 1 })).toEqual(['tied']);
  expect(over({ second: 1 })).toEqual(['first', 'tied']);
});

it('compares nobody whom no score ranks', () => {
  expect(over({ unranked: 1 })).toEqual([]);
});
