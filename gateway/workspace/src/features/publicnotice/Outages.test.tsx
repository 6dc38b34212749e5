import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import * as outage from '../../api/outage';
import type { OutageRecord } from '../../api/outage';
import type { Notice } from '../../api/publicnotice';
import type { Session } from '../../api/session';
import { Outages } from './Outages';

afterEach(cleanup);

const once = {
  from: '2026-11-24',
  to: '2026-11-25',
  reason: '示例机房断电。',
  proof: { sha256: 'a1', at: '2026-11-26T01:00:00Z', by: '示例经办人' },
  recordedAt: '2026-11-26T01:00:00Z',
  lastDay: '2026-12-04',
};

function shown(notice: Partial<Notice>, recorded: OutageRecord['recorded'], unit = 'office/main', role = 'officer') {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit, role }] });
  queries.setQueryData<OutageRecord>(['notices', 'n', 'outages', 'c'], { version: 3, recorded });
  render(
    <QueryClientProvider client={queries}>
      <Outages notice={{ id: 'n', changedAt: 'c', lastDay: '2026-12-02', state: 'OPEN', outages: recorded, ...notice } as unknown as Notice} />
    </QueryClientProvider>,
  );
}

it('shows what was recorded with what shows it, and records nothing that is not wholly said', async () => {
  const sent = vi.spyOn(outage, 'recordOutage').mockResolvedValue({});
  shown({}, [once]);
  expect(screen.getByText('示例机房断电。')).toBeTruthy();
  expect(screen.getByRole('link', { name: '打开' }).getAttribute('href')).toMatch(/\/notices\/n\/outages\/a1$/);
  const form = document.querySelector('form') as HTMLFormElement;
  expect(form.querySelectorAll('input[type=file]')).toHaveLength(1);
  fireEvent.change(screen.getByLabelText(/原因/), { target: { value: '示例线路中断。' } });
  fireEvent.click(screen.getByRole('button', { name: '登记并顺延', hidden: true }));
  await waitFor(() => expect(document.querySelectorAll('.ant-form-item-explain-error, [role=alert]').length).toBeGreaterThan(0));
  expect(sent).not.toHaveBeenCalled();
});

it('lets nobody extend a notice that is concluded, and tells nothing of it where nothing was', () => {
  shown({ state: 'CONCLUDED' }, [once]);
  expect(screen.queryByRole('button', { name: '登记并顺延', hidden: true })).toBeNull();
  expect(screen.getByText('示例机房断电。')).toBeTruthy();
  cleanup();
  shown({ state: 'CONCLUDED' }, []);
  expect(document.querySelector('section')).toBeNull();
});

it('is for the office', () => {
  shown({}, [once], 'leading-group/main', 'secretary');
  expect(document.querySelector('section')).toBeNull();
});
