import { expect, it } from 'vitest';
import { differences } from './Conflict';

it('tells apart what says something else, and not what is only told otherwise', () => {
  const mine = { name: '甲', secrets: [], years: [{ year: 2025, tax: 1 }], phone: '1' };
  const theirs = { name: '甲', years: [{ tax: 1, year: 2025 }], phone: '2' };
  expect(differences(mine, theirs, (key) => key)).toEqual([{ field: 'phone', mine: '1', theirs: '2' }]);
});
