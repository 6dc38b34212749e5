import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { ImportExperts } from './ImportExperts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The report on a list, one line each. */
async function reported(...lines: { deed: string; asks: boolean }[]) {
  const verdicts = lines.map((line, at) => ({ line: at + 2, name: '示例甲', address: 'a', ...line }));
  // from the page's own address, which the browser knows and jsdom's Request does not
  vi.stubGlobal('Request', class extends Request {
    constructor(address: string, init?: RequestInit) {
      super(new URL(address.replace('//', '/'), location.origin), init);
    }
  });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(verdicts), { headers: { 'Content-Type': 'application/json', ETag: '"0"' } }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ImportExperts />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  fireEvent.change(screen.getByLabelText(/名单文件/), { target: { files: [new File(['x'], 'list.csv', { type: 'text/csv' })] } });
  await screen.findByRole('status');
}

it('counts who is entered and has still to give something, and nobody else', async () => {
  await reported({ deed: 'ENTER', asks: true }, { deed: 'ENTER', asks: false }, { deed: 'UNCHANGED', asks: true }, { deed: 'REFUSED', asks: true });
  expect(screen.getByText(/^其中 1 名还需由本人登记/)).toBeTruthy();
});

it('says nothing where nobody who is entered has', async () => {
  await reported({ deed: 'ENTER', asks: false }, { deed: 'UNCHANGED', asks: true });
  expect(screen.queryByText(/还需由本人登记/)).toBeNull();
});
