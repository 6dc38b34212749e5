import { expect, it } from 'vitest';
import { unfiled } from './unfiled';

const page = { sha256: 'ab', at: '2026-09-01T00:00:00Z', by: '示例经办' };

it('misses a paper of a commission that stands, and of none that ended', () => {
  expect(unfiled({ decisionPages: [], contractPages: [] })).toBe(true);
  expect(unfiled({ decisionPages: [page], contractPages: [] })).toBe(true);
  expect(unfiled({ decisionPages: [], contractPages: [page] })).toBe(true);
  expect(unfiled({ decisionPages: [page], contractPages: [page] })).toBe(false);
  expect(unfiled({ decisionPages: [], contractPages: [], ending: { on: '2026-09-01', reason: '合同解除' } })).toBe(false);
});
