import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Expert } from '../../api/expert';
import type { Session } from '../../api/session';
import { Enrol } from './Enrol';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const entry = {
  id: 'e',
  name: '示例甲',
  employer: '示例大学',
  specialities: [],
  formerEmployers: [],
  consultancies: [],
  numbers: { mobile: true, identityNumber: false, mobileEnding: '0001' },
} as unknown as Expert;

const none = '确无近亲属任职单位';

/** Of kin: what is on record; nothing where they were not asked. */
async function saved(kinWorkAt: string[] | undefined, answer: () => unknown = () => {}) {
  const sent = vi.spyOn(api, 'PUT').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  queries.setQueryData<Session>(['session'], { sub: 's', name: '示例甲', seats: [{ unit: 'expert/pool', role: 'reviewer' }] });
  queries.setQueryData(['profile'], { divisions: [] });
  queries.setQueryData(['experts', 'me'], { ...entry, kinWorkAt });
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <Enrol />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await answer();
  fireEvent.click(screen.getByRole('button', { name: /保 ?存/ }));
  return sent;
}

const kin = (sent: Awaited<ReturnType<typeof saved>>) => (sent.mock.calls[0]?.[1] as { body: { kinWorkAt?: string[] } }).body.kinWorkAt;

it('says nothing of kin for whoever was not asked and answers nothing', async () => {
  const sent = await saved(undefined);
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(kin(sent)).toBeUndefined();
});

it('says that there are none by the box alone', async () => {
  const sent = await saved(undefined, () => fireEvent.click(screen.getByRole('checkbox', { name: none })));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(kin(sent)).toEqual([]);
});

it('shows what was said before, and says it again', async () => {
  const before = await saved([]);
  expect((screen.getByRole('checkbox', { name: none }) as HTMLInputElement).checked).toBe(true);
  expect(screen.queryByRole('button', { name: '添加单位' })).toBeNull();
  await waitFor(() => expect(before).toHaveBeenCalledTimes(1));
  expect(kin(before)).toEqual([]);
  cleanup();
  vi.restoreAllMocks();
  const named = await saved(['示例亲属单位']);
  await waitFor(() => expect(named).toHaveBeenCalledTimes(1));
  expect(kin(named)).toEqual(['示例亲属单位']);
});

it('takes nobody off who was named but by the box', async () => {
  const sent = await saved(['示例亲属单位'], async () => {
    const line = screen.getByLabelText('近亲属任职单位 1').closest('.row') as HTMLElement;
    fireEvent.click(line.querySelector('button') as HTMLElement);
    await waitFor(() => expect(screen.queryByLabelText('近亲属任职单位 1')).toBeNull());
  });
  await waitFor(() => expect(document.querySelector('.ant-form-item-explain-error')).not.toBeNull());
  expect(sent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: none }));
  fireEvent.click(screen.getByRole('button', { name: /保 ?存/ }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(kin(sent)).toEqual([]);
});
