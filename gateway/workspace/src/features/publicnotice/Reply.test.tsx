import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Notice, Objection } from '../../api/publicnotice';
import type { Session } from '../../api/session';
import { Objections } from './Objections';

afterEach(cleanup);

function shown(objection: Partial<Objection>) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit: 'office/main', role: 'officer' }] });
  queries.setQueryData<Notice[]>(['notices'], []);
  const of = { id: 'o', notice: 'n', kind: 'OBJECTION', receipt: 'YY1', raisedAt: '2026-11-24T01:00:00Z', text: '示例', files: [], findings: [], disputed: [], pages: [] };
  render(
    <QueryClientProvider client={queries}>
      <Objections of={[{ ...of, ...objection } as unknown as Objection]} />
    </QueryClientProvider>,
  );
}

it('asks for the answering paper once it is ruled on, whoever ruled on it, and tells it then', () => {
  shown({ upheld: true, ruling: '经研究取消。', handler: '示例经办人' });
  expect(screen.getByRole('button', { name: '登记答复', hidden: true })).toBeTruthy();
  cleanup();
  shown({ upheld: true, ruling: '经研究取消。', handler: '示例经办人', reply: { documentNumber: '示例复1号', date: '2026-11-28', issuer: '示例局' } });
  expect(screen.queryByRole('button', { name: '登记答复', hidden: true })).toBeNull();
  expect(screen.getByText(/示例复1号、示例局、2026/)).toBeTruthy();
});

it('asks for none before', () => {
  shown({ handler: '示例经办人', clues: false });
  expect(screen.queryByRole('button', { name: '登记答复', hidden: true })).toBeNull();
});
