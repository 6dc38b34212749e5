import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { PanelSeat } from '../../api/panel';
import { ChangePanel } from './ChangePanel';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const seat = { expert: 'a', name: '示例专家甲', employer: '示例大学', declared: true, stoodDown: false, leads: 1, standsIn: false, gaps: 0, doubted: 0, reported: 0, leftPool: false } as PanelSeat;

function shown(over: boolean) {
  vi.spyOn(api, 'GET').mockResolvedValue({ data: [], response: new Response() } as never);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ChangePanel path={{ round: 'r', track: 'ORGANIZATION', ordinal: 4 }} seats={[seat]} over={over} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('is changed while its step is ahead or open', () => {
  shown(false);
  expect(screen.getByRole('button', { name: '调整评审组' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '指定组长' })).toBeTruthy();
});

it('stays as it is once its step is closed, and says where somebody is found to mark late', () => {
  shown(true);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/评审组不再调整/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '示例专家甲的回避与替换' })).toBeTruthy();
});
