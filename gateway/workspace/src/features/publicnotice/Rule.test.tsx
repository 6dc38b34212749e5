import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Objection } from '../../api/publicnotice';
import type { Session } from '../../api/session';
import { Rule } from './Rule';

it('rules without removing anybody where an officer does, to whom that is not offered', async () => {
  const sent = vi.spyOn(api, 'POST').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit: 'office/main', role: 'officer' }] });
  render(
    <QueryClientProvider client={queries}>
      <Rule objection={{ id: 'o' } as Objection} listed={[]} />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByLabelText('异议不成立'));
  fireEvent.change(screen.getByLabelText(/核查情况和理由/), { target: { value: '所述情况不属实。' } });
  fireEvent.click(screen.getByRole('button', { name: '作出处理' }));
  await waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent.mock.calls[0]?.[1]).toMatchObject({ body: { upheld: false, remove: false } });
});
