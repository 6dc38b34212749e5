import { expect, test } from 'vitest';
import type { ApplicationRow } from '../../api/application';
import { waitingOf } from './waiting';

const row = (id: string, status: string) => ({ id, status }) as ApplicationRow;

test('feedback waits for those who came no further and were not told yet', () => {
  const rows = [row('a', 'NOT_SHORTLISTED'), row('b', 'NOT_SHORTLISTED'), row('c', 'MATERIAL_REVIEW'), row('d', 'WITHDRAWN')];
  const documents = [
    { kind: 'FEEDBACK' as const, application: 'b' },
    { kind: 'MINUTES' as const },
  ];
  expect(waitingOf(rows, documents).map(({ id }) => id)).toEqual(['a']);
});
