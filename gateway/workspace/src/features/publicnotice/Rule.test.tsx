import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Objection } from '../../api/objection';
import type { Session } from '../../api/session';
import { Handle } from './Handle';

afterEach(cleanup);

function shown(objection: Partial<Objection>) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit: 'office/main', role: 'officer' }] });
  render(
    <QueryClientProvider client={queries}>
      <Handle objection={{ id: 'o', handler: '示例经办人', clues: false, findings: [], files: [{}], disputed: [], ...objection } as unknown as Objection} listed={[]} />
    </QueryClientProvider>,
  );
}

it('rules without removing anybody, and puts it to whoever deliberates where the name should go', async () => {
  const sent = vi.spyOn(api, 'POST').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  shown({ application: 'a' });
  fireEvent.click(screen.getByLabelText('异议不成立'));
  fireEvent.change(screen.getByLabelText(/核查情况和理由/), { target: { value: '所述情况不属实。' } });
  fireEvent.click(screen.getByRole('button', { name: '作出处理' }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]?.[1]).toMatchObject({ body: { upheld: false, reason: '所述情况不属实。', files: 1 } });
  fireEvent.change(screen.getByLabelText(/提请理由/), { target: { value: '经核查属实。' } });
  fireEvent.click(screen.getByRole('button', { name: '提请研究取消', hidden: true }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
  expect(sent.mock.calls[1]).toMatchObject(['/objections/{objection}/proposal', { body: { reason: '经核查属实。', files: 1 } }]);
});

it('offers no ruling once it was put to them, but the entering of what they signed', () => {
  shown({ application: 'a', proposal: { application: 'a', reason: '属实。', by: '示例经办人', at: '2026-11-28T00:00:00Z' } });
  expect(screen.queryByRole('button', { name: '作出处理' })).toBeNull();
  expect(screen.getByLabelText('从名单中取消')).toBeTruthy();
  expect(screen.getByLabelText(/签字盖章页|扫描件/)).toBeTruthy();
});
