import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Objection } from '../../api/objection';
import type { Notice } from '../../api/publicnotice';
import type { Session } from '../../api/session';
import { Objections } from './Objections';

afterEach(cleanup);

function shown(objection: Partial<Objection>) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit: 'office/main', role: 'officer' }] });
  queries.setQueryData<Notice[]>(['notices'], []);
  const of = { id: 'o', notice: 'n', kind: 'OBJECTION', receipt: 'YY1', raisedAt: '2026-11-24T01:00:00Z', text: '示例', files: [], findings: [], disputed: [], pages: [], replacedReplies: [] };
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

it('corrects what was entered of it, and tells what stood there before', async () => {
  const sent = vi.spyOn(api, 'POST').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  shown({
    version: 7,
    upheld: false,
    ruling: '不属实。',
    reply: { documentNumber: '示例复2号', date: '2026-11-28' },
    replacedReplies: [{ reply: { documentNumber: '示例复1号', date: '2026-11-27' }, reason: '文号有误。', at: '2026-11-28T01:00:00Z' }],
  });
  expect(screen.getByText(/原登记.*示例复1号.*文号有误/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/答复文号/), { target: { value: '示例复3号' } });
  fireEvent.change(screen.getByLabelText(/更正理由/), { target: { value: '再次更正。' } });
  fireEvent.click(screen.getByRole('button', { name: '更正登记', hidden: true }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]).toMatchObject([
    '/objections/{objection}/reply/corrections',
    { params: { header: { 'If-Match': '"7"' } }, body: { documentNumber: '示例复3号', reason: '再次更正。' } },
  ]);
});

it('tells until when a paper is owed, and that none is to whoever left nothing to be reached by', () => {
  shown({ upheld: false, ruling: '不属实。', ruledOn: '2026-11-27', answerBy: '2026-12-08', awaitsReply: true });
  expect(screen.getByText('处理日期').nextSibling?.textContent).toMatch(/11月27日/);
  expect(screen.getByText('答复期限').nextSibling?.textContent).toMatch(/12月8日/);
  expect(screen.queryByText(/不必另行寄送/)).toBeNull();
  cleanup();
  shown({ upheld: false, ruling: '不属实。', answerBy: '2026-12-08', awaitsReply: false });
  expect(screen.queryByText('答复期限')).toBeNull();
  expect(screen.getByText(/不必另行寄送/)).toBeTruthy();
});

it('asks for none before', () => {
  shown({ handler: '示例经办人', clues: false });
  expect(screen.queryByRole('button', { name: '登记答复', hidden: true })).toBeNull();
});
