import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { CommandForm, placeOf } from './CommandForm';
import type { Field } from './fields';

const opinion: Field = { name: 'opinion', kind: 'text', label: '意见', required: true };

function show(run: (values: object) => Promise<{ data?: unknown }>, fields: Field[] = [opinion], draft?: string) {
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
      <QueryClientProvider client={new QueryClient()}>
        <CommandForm label="签署" done="已签署" run={run} fields={fields} draft={draft} />
      </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
}

afterEach(cleanup);

describe('a command', () => {
  it('asks for what is required before anything is sent', async () => {
    const run = vi.fn();
    show(run);
    await userEvent.click(screen.getByRole('button', { name: '签署' }));
    expect(await screen.findByText('请填写“意见”')).toBeTruthy();
    expect(run).not.toHaveBeenCalled();
  });

  it('takes a choice that is asked for', async () => {
    const run = vi.fn((_: object) => Promise.resolve({}));
    const options = [{ value: false, label: '否' }];
    show(run, [
      { name: 'passed', kind: 'radio', label: '结论', required: true, options },
      { name: 'units', kind: 'checks', label: '单位', required: true, options: [{ value: 'a', label: '甲' }] },
    ]);
    await userEvent.click(screen.getByRole('radio', { name: '否' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '甲' }));
    await userEvent.click(screen.getByRole('button', { name: '签署' }));
    await waitFor(() => expect(run).toHaveBeenCalledOnce());
    expect(run.mock.calls[0]![0]).toEqual({ passed: false, units: ['a'] });
  });

  it('keeps what was written until it is taken, through a reload without a line too', async () => {
    const run = vi.fn((_: object) => Promise.reject<{ data?: unknown }>(Problem.unreachable()));
    show(run, [opinion], 'draft');
    await userEvent.type(screen.getByLabelText('意见'), '同意');
    await userEvent.click(screen.getByRole('button', { name: '签署' }));
    expect(await screen.findByText('网络不通')).toBeTruthy();
    cleanup();
    run.mockResolvedValue({});
    show(run, [opinion], 'draft');
    await userEvent.click(screen.getByRole('button', { name: '签署' }));
    await waitFor(() => expect(localStorage.getItem('draft')).toBeNull());
    expect(run.mock.calls.map(([values]) => values)).toEqual([{ opinion: '同意' }, { opinion: '同意' }]);
  });

  it('shows a refusal with its article, and at its field', async () => {
    const problem = await Problem.of(
      new Response(
        JSON.stringify({ title: '期限已过', detail: '申报期限已过。', article: '第十三条(一)', errors: [{ field: 'opinion', message: '过长' }] }),
        { status: 409 },
      ),
    );
    show(() => Promise.reject(problem));
    await userEvent.type(screen.getByLabelText('意见'), '同意');
    await userEvent.click(screen.getByRole('button', { name: '签署' }));
    expect(await screen.findByText('期限已过')).toBeTruthy();
    expect(screen.getByText(/依据：第十三条\(一\)/)).toBeTruthy();
    expect(await screen.findByText('过长')).toBeTruthy();
  });

  it('finds the question a field error means', () => {
    expect(placeOf('media[0].outlet')).toEqual(['media', 0, 'outlet']);
  });
});
