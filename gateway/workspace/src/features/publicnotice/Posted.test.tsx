import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { OpenEntry } from '../../api/paper';
import type { Notice } from '../../api/publicnotice';
import type { Session } from '../../api/session';
import { Letter } from './Letter';
import { Posted } from './Posted';

afterEach(cleanup);

const notice = { id: 'n', title: '示例公示', listed: [{ application: 'a', name: '示例一厂' }] } as unknown as Notice;

function seen(role: string, payload: object) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit: 'office/main', role }] });
  queries.setQueryData<Notice[]>(['notices'], [notice]);
  render(
    <QueryClientProvider client={queries}>
      <Posted notice={notice} />
      <Letter entry={{ decision: 'objection', target: 'n', payload: JSON.stringify(payload) } as OpenEntry} />
    </QueryClientProvider>,
  );
  return screen.queryByText('登记书面异议');
}

it('is entered by an officer, with all that its letter says to be compared', () => {
  expect(seen('officer', { application: 'a', text: '示例事实', objector: { name: '示例市民' }, receivedOn: '2028-03-01' })).not.toBeNull();
  expect(screen.getByText('示例公示')).toBeTruthy();
  expect(screen.getByText('示例一厂')).toBeTruthy();
  expect(screen.getByText('示例市民')).toBeTruthy();
  expect(screen.getByText('2028年3月1日')).toBeTruthy();
});

it('is entered by nobody else, and is about the whole list where it names nobody', () => {
  expect(seen('head', { text: '示例事实', objector: {}, receivedOn: '2028-03-01' })).toBeNull();
  expect(screen.getByText('整个名单，或者没有指明对象')).toBeTruthy();
  expect(screen.getByText('匿名')).toBeTruthy();
});
