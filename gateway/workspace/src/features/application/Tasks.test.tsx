import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Application } from '../../api/application';
import type { Attachment } from '../../api/attachment';
import type { Asked } from '../../api/form';
import { Evidence } from './evidence/Evidence';
import { Tasks } from './Tasks';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const nothing: Asked = { form: { title: '', sections: [] }, rubric: [], year: 2026, draft: {}, complete: {} };

const application = { row: { id: 'a', track: 'ORGANIZATION', status: 'DRAFT' } } as Application;

const file = (state: Attachment['state'], leftOut = false) => ({ id: state + leftOut, title: '示例报告', mark: 'INTERNAL', length: 2, received: 2, state, leftOut }) as Attachment;

const answer = (files: Attachment[]) => ({ files, limits: { file: 1, files: 1, total: 1, endings: [] } });

/** How far the evidence is, by the list. */
function read(...files: Attachment[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(['attachments', 'a'], answer(files));
  render(
    <QueryClientProvider client={queries}>
      <Tasks application={application} asked={nothing} form={{}} />
    </QueryClientProvider>,
  );
  return screen.getByRole('link', { name: '证实性材料' }).nextElementSibling?.textContent;
}

it('has not begun the evidence where no file is kept', () => {
  expect(read(file('READY', true))).toBe('未开始');
});

it('has done with the evidence once every file that is kept has passed', () => {
  expect(read(file('READY'), file('REFUSED', true))).toBe('已完成');
});

it.each(['UPLOADING', 'CHECKING', 'REFUSED'] as const)('still has the evidence before it while a file is %s', (state) => {
  expect(read(file('READY'), file(state))).toBe('进行中');
});

it('reads the files once for the list and for the table, also while one is being looked at', async () => {
  vi.useFakeTimers();
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(answer([file('CHECKING')])));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Evidence application="a" />
      <Tasks application={application} asked={nothing} form={{}} />
    </QueryClientProvider>,
  );
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(2);
});
