import { expect, test } from 'vitest';
import { beginning } from './Range';

test('all ranges that are compared begin at the full ten below the lowest of all marks', () => {
  expect(beginning([83.25, 69.73])).toBe(60);
  expect(beginning([100])).toBe(90);
  expect(beginning([])).toBe(90);
  expect(beginning([0])).toBe(0);
});
