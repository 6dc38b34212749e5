import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import type { Publicity } from '../../api/publicity';
import type { Session } from '../../api/session';
import { Publicities } from './Publicities';

afterEach(cleanup);

const done: Publicity[] = [
  {
    id: 'p',
    version: 0,
    text: { means: 'PRESS', subject: '示例报道', on: '2028-03-01', place: '示例日报', winners: ['示例一厂', '示例二厂'] },
    pages: [],
  },
];

function seen(unit: string, role: string, list: Publicity[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit, role }] });
  queries.setQueryData(['publicity', 'of', ''], list);
  queries.setQueryData(['rounds'], []);
  queries.setQueryData(['honours', undefined], []);
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <Publicities />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('is read by whoever supervises, with the register of its year, and recorded by the office alone', () => {
  seen('observer/main', 'observer', done);
  expect(screen.getByRole('link', { name: '示例报道' }).getAttribute('href')).toBe('/publicity/p');
  expect(screen.getByText('示例一厂、示例二厂')).toBeTruthy();
  expect(screen.getByRole('link', { name: '下载2028年宣传推广登记表（PDF）' }).getAttribute('href')).toContain('/publicity/pdf?year=2028');
  expect(screen.queryByText('登记宣传推广')).toBeNull();
});

it('says what to do where nothing is recorded yet', () => {
  seen('office/main', 'officer', []);
  expect(screen.getByText('在下面登记第一次宣传报道或者活动。')).toBeTruthy();
  expect(screen.getByText('登记宣传推广')).toBeTruthy();
});
