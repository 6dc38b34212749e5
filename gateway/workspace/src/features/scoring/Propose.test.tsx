import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import type { Ranking } from '../../api/scoring';
import { Propose } from './Propose';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const row = (application: string, rank: number, grounds?: string) =>
  ({ application, name: `示例${application}`, division: '152502', rank, composite: 90 - rank, parts: {}, beyondQuota: [], grounds }) as Ranking['rows'][number];

const round = {
  id: 'r',
  stages: [{ track: 'ORGANIZATION' }],
  classes: [{ code: 'MAIN', name: '质量奖', applicantKind: 'ORGANIZATION', level: 1, quota: 1 }],
  reserved: {},
} as unknown as Round;

function shown(groundsAsked: boolean) {
  const sent = vi.spyOn(api, 'POST').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  const ranking = { track: 'ORGANIZATION', version: 3, rows: [row('一厂', 1, '过程管理成熟。'), row('二厂', 2, '创新有成效。')], groundsAsked } as unknown as Ranking;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Propose round={round} ranking={ranking} />
    </QueryClientProvider>,
  );
  return sent;
}

/** Whoever is named is not told why they are not. */
async function name(applicant: string) {
  const why = () => screen.queryByLabelText(`${applicant}未列入的理由`, { exact: false });
  expect(why()).toBeTruthy();
  fireEvent.click(screen.getAllByRole('radio', { name: '质量奖', hidden: true })[0]!);
  await waitFor(() => expect(why()).toBeNull());
}

const grounds = (name: string) => screen.queryByLabelText(`${name}的授奖理由（拟稿）`, { exact: false }) as HTMLTextAreaElement | null;

it('begins with what the reports say of whoever is named, and hands up what the office wrote of the table it saw', async () => {
  const sent = shown(true);
  expect(grounds('示例一厂')).toBeNull();
  await name('示例一厂');
  expect(grounds('示例一厂')!.value).toBe('过程管理成熟。');
  expect(grounds('示例二厂')).toBeNull();
  fireEvent.change(grounds('示例一厂')!, { target: { value: '带动产业链。' } });
  fireEvent.click(screen.getByRole('button', { name: '提出候选名单', hidden: true }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]).toMatchObject([
    '/rounds/{round}/tracks/{track}/candidates',
    { params: { header: { 'If-Match': '"3"' } }, body: { candidates: [{ application: '一厂', classCode: 'MAIN', grounds: '带动产业链。' }], reasons: {} } },
  ]);
});

it('asks for none where the policy asks for none', async () => {
  shown(false);
  await name('示例一厂');
  expect(grounds('示例一厂')).toBeNull();
});
