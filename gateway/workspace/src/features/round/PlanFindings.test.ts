import { expect, it } from 'vitest';
import type { PlanFinding } from '../../api/planning';
import { inOrder } from './PlanFindings';

const finding = (slug: string, severity: PlanFinding['severity'], values: Record<string, unknown> = {}) =>
  ({ slug, severity, values }) as PlanFinding;

it('tells first what breaks a rule, and once of a year without its notice', () => {
  const told = inOrder([
    finding('plan-provisional', 'WARNS', { year: 2027 }),
    finding('plan-ends-on-day-off', 'WARNS'),
    finding('plan-provisional', 'WARNS', { year: 2027 }),
    finding('plan-notice-short', 'BREAKS'),
    finding('plan-provisional', 'WARNS', { year: 2028 }),
  ]);
  expect(told.map(({ slug, values }) => `${slug} ${values.year ?? ''}`.trim())).toEqual([
    'plan-notice-short',
    'plan-provisional 2027',
    'plan-ends-on-day-off',
    'plan-provisional 2028',
  ]);
});
