import { expect, test } from 'vitest';
import { instantOf, typedOf } from './dates';

test('takes a typed moment for one in the time zone of the award, and gives it back as it was typed', () => {
  expect(instantOf('2026-11-27T09:05')).toBe('2026-11-27T01:05:00.000Z');
  expect(typedOf(instantOf('2026-11-27T09:05'))).toBe('2026-11-27T09:05');
});
