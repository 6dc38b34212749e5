import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Expert, Pooled } from '../../api/expert';
import { Pool } from './Pool';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const pooled = (id: string, seated?: string): Pooled => ({
  id,
  seated,
  expert: { id, name: `示例专家${id}`, employer: '示例大学', specialities: [], formerEmployers: [], consultancies: [], origins: [], numbers: { mobile: true, identityNumber: false }, admitted: true } as Expert,
  work: { rounds: 0, steps: 0, open: 0, done: 0 },
  trainings: [],
});

it('puts before the office who is known by a number of somebody on the award, and takes its finding', async () => {
  vi.spyOn(api, 'GET').mockImplementation((async (path: string) => ({
    data: path === '/experts' ? [pooled('a', '示例签发'), pooled('b')] : { standings: { WAITING: 0, ADMITTED: 2, SUSPENDED: 0, REMOVED: 0 }, specialities: [] },
    response: new Response(),
  })) as never);
  const sent = vi.spyOn(api, 'POST').mockResolvedValue({ data: {}, response: new Response() } as never);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Pool />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const warning = await screen.findByText(/与评审工作人员“示例签发”登记的号码相同/);
  expect(screen.getAllByText(/登记的号码相同/)).toHaveLength(1);
  const row = within(warning.closest('tr') as HTMLElement);
  fireEvent.click(row.getByLabelText('认定示例专家a兼任不影响评审'));
  fireEvent.change(row.getAllByRole('textbox', { hidden: true })[0] as HTMLElement, { target: { value: '经核实，只办理收文。' } });
  fireEvent.click(row.getByRole('button', { name: '认定兼任不影响评审', hidden: true }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]).toMatchObject(['/experts/{expert}/seat', { params: { path: { expert: 'a' } }, body: { reason: '经核实，只办理收文。' } }]);
});
