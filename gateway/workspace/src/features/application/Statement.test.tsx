import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Application } from '../../api/application';
import { Statement } from './Statement';

afterEach(cleanup);

/** What stands beside a name of the form. */
function read(form: Application['form'], withheld: string[], name: string, track = 'ORGANIZATION') {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, enabled: false } } });
  queries.setQueryData(['corrections', 'a'], []);
  const application = { row: { id: 'a', round: 'r', track }, form, withheld } as unknown as Application;
  const { container } = render(
    <QueryClientProvider client={queries}>
      <Statement application={application} />
    </QueryClientProvider>,
  );
  return [...container.querySelectorAll('dt')].find(({ textContent }) => textContent === name)?.nextElementSibling?.textContent;
}

it('says of a declaration that is withheld that there is one', () => {
  expect(read({}, ['secrets'], '秘密事项')).toContain('无权查阅');
  cleanup();
  expect(read({}, [], '秘密事项')).not.toContain('无权查阅');
});

it('shows the self-assessment unless it is a secret as a whole', () => {
  expect(read({ summary: '示例自评' }, ['secrets'], '自评报告')).toBe('示例自评');
  cleanup();
  expect(read({}, ['summary'], '自评报告')).toContain('无权查阅');
});

it('takes a question for no field of the form, whatever its code', () => {
  expect(read({ contact: '示例联系人' }, ['contact'], '联系人')).toBe('示例联系人');
});

it('calls what a person states by other words than what a unit states', () => {
  expect(read({ name: '示例 质量工匠' }, [], '姓名', 'INDIVIDUAL')).toBe('示例 质量工匠');
  cleanup();
  expect(read({ name: '示例单位' }, [], '姓名')).toBeUndefined();
  cleanup();
  expect(read({ name: '示例单位' }, [], '单位名称')).toBe('示例单位');
});
