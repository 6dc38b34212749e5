import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import type { StaffNumber, StaffOrganizations } from '../../api/recusal';
import { Introduction } from './Introduction';

afterEach(cleanup);

const unsaid: StaffOrganizations = { former: [], advised: [], kinWorkAt: [], nothingElse: false };
const numbered: StaffNumber = { ending: '0077' };

function shown(number: StaffNumber, said: StaffOrganizations) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  const know = (number: StaffNumber, said: StaffOrganizations) => {
    queries.setQueryData(['staff-number'], number);
    queries.setQueryData(['staff-organizations'], said);
  };
  know(number, said);
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <Introduction>{(ready) => ready && <p>可以申报</p>}</Introduction>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return know;
}

const step = () => document.querySelector('[aria-current="step"]')?.textContent;

it('leads by keyboard from the number to the organizations to the declaration, and names what is missing', async () => {
  const know = shown({}, unsaid);
  expect(step()).toBe('登记本人手机号码 未登记');
  expect(screen.queryByText('可以申报', { selector: 'p' })).toBeNull();
  know(numbered, unsaid);
  await waitFor(() => expect(step()).toBe('登记任职单位等情况，或者声明没有 未登记'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('登记任职单位等情况，或者声明没有');
  know(numbered, { ...unsaid, nothingElse: true });
  await waitFor(() => expect(step()).toBe('申报利害关系 可以申报'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('申报利害关系');
  expect(screen.getByText('可以申报', { selector: 'p' })).toBeTruthy();
});

it('asks nothing of whoever gave both, and takes no empty answer for one', () => {
  shown(numbered, { ...unsaid, employer: '示例市监局' });
  expect(screen.queryByText('先登记本人信息')).toBeNull();
  expect(screen.getByText('可以申报')).toBeTruthy();
  cleanup();
  shown(numbered, unsaid);
  expect(step()).toBe('登记任职单位等情况，或者声明没有 未登记');
  expect(screen.queryByText('可以申报', { selector: 'p' })).toBeNull();
});
