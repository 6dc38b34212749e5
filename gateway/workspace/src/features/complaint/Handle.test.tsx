import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Complaint } from '../../api/complaint';
import { Handle } from './Handle';

afterEach(cleanup);

const raised: Complaint = { id: 'c', receipt: 'JB23456789', raisedAt: '2026-09-18T02:00:00Z', named: true, files: 0, provisional: false, mine: false, free: true, concerned: [] };

const taken: Complaint = { ...raised, handler: '示例监督员', takenAt: '2026-09-18T03:00:00Z', free: false };

const closed: Complaint = { ...taken, closedAt: '2026-09-20T03:00:00Z', answer: { closing: 'REFERRED', answer: '已转办。' } };

function offered(complaint: Complaint) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Handle complaint={complaint} />
    </QueryClientProvider>,
  );
  return ['承办', '接办', '查看内容', '查看提出人', '交由他人承办', '标明所涉监督人员', '办结并答复'].filter(
    (words) => screen.queryByText((text) => text.replaceAll(' ', '') === words) !== null,
  );
}

it('lets nobody read what nobody has taken on', () => {
  expect(offered(raised)).toEqual(['承办']);
});

it('lets nobody take it over from whoever has it', () => {
  expect(offered(taken)).toEqual([]);
});

it('lets another take over what whoever left had, and not read it before', () => {
  expect(offered({ ...taken, free: true })).toEqual(['接办']);
});

it('lets its handler read it, mark whom it is about and answer it', () => {
  expect(offered({ ...taken, mine: true })).toEqual(['查看内容', '查看提出人', '交由他人承办', '标明所涉监督人员', '办结并答复']);
});

it('asks nothing more of what is closed', () => {
  expect(offered({ ...closed, mine: true })).toEqual(['查看内容', '查看提出人']);
});
