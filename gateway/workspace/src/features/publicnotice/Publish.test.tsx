import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { NoticeDraft } from '../../api/publicnotice';
import type { Round } from '../../api/round';
import { Publish } from './Publish';

afterEach(cleanup);

function shown(draft: Partial<NoticeDraft>) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<NoticeDraft>(['notice-draft', 'r'], {
    listed: [{ application: 'a', name: '示例一厂', track: 'ORGANIZATION' } as NoticeDraft['listed'][number]],
    provisional: false,
    unreasoned: [],
    withheld: 0,
    withheldUnreasoned: 0,
    asksForGrounds: true,
    ...draft,
  });
  render(
    <QueryClientProvider client={queries}>
      <Publish round={{ id: 'r' } as Round} />
    </QueryClientProvider>,
  );
}

it('leaves to another officer whom the reader steps back from, and takes what the reader may write ahead of that', async () => {
  const sent = vi.spyOn(api, 'POST').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  shown({ unreasoned: ['a'], withheld: 2, withheldUnreasoned: 1 });
  expect(screen.getByText(/另有 2 个您应当回避/)).toBeTruthy();
  expect(screen.getByText(/有 1 个没有授奖理由，须由另一名/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '发布公示' })).toBeNull();
  fireEvent.change(screen.getByLabelText(/示例一厂的授奖理由/), { target: { value: '质量管理模式有推广价值' } });
  fireEvent.click(screen.getByRole('button', { name: '提交授奖理由' }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]).toMatchObject(['/rounds/{round}/notice-draft/grounds', { params: { path: { round: 'r' } }, body: { grounds: { a: '质量管理模式有推广价值' } } }]);
});

it('publishes where nobody lacks a reason, or the policy does not ask for it', () => {
  shown({ withheld: 1 });
  expect(screen.getByRole('button', { name: '发布公示' })).toBeTruthy();
  cleanup();
  shown({ withheld: 1, withheldUnreasoned: 1, asksForGrounds: false });
  expect(screen.getByRole('button', { name: '发布公示' })).toBeTruthy();
  expect(screen.queryByText(/须由另一名/)).toBeNull();
});
