import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { OpenEntry } from '../../api/paper';
import { Decided } from './Decided';

afterEach(cleanup);

/** Names and values as they are read, of a decision upon a round with 示例 applicants. */
function read(decision: string, payload: object) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(['applications', { round: 'r' }], [{ id: 'a', name: '示例薯业有限公司' }, { id: 'b', name: '示例石材有限公司' }]);
  queries.setQueryData(['rounds'], [{ id: 'r', classes: [{ code: 'MAIN', name: '质量奖' }, { code: 'NOMINATION', name: '提名奖' }] }]);
  const entry = { decision, target: 'r', payload: JSON.stringify(payload) } as OpenEntry;
  const { container } = render(
    <QueryClientProvider client={queries}>
      <Decided entry={entry} />
    </QueryClientProvider>,
  );
  return [...container.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling?.textContent]);
}

it('names whom a resolution honours and strikes, in the order of the questions', () => {
  const payload = {
    struck: [{ reason: '自愿退出', application: 'b' }],
    endorsed: [{ classCode: 'MAIN', application: 'a' }],
    vacancies: [{ reason: '无合格对象', classCode: 'NOMINATION' }],
    meetingDate: '2028-03-01',
    minutesNumber: '示例纪要1号',
  };
  expect(read('resolution', payload)).toEqual([
    ['授奖', '示例薯业有限公司：质量奖'],
    ['不予授奖', '示例石材有限公司：自愿退出'],
    ['空缺', '提名奖：无合格对象'],
    ['会议纪要文号', '示例纪要1号'],
    ['会议日期', '2028年3月1日'],
  ]);
});

it('answers in words, and leaves out what was not answered', () => {
  const payload = { complete: false, truthful: true, defects: ['缺少审计报告'], departments: [{ name: '示例局', opinion: '属实' }], completeBy: null };
  expect(read('local-check', payload)).toEqual([
    ['材料真实', '是'],
    ['材料完整', '否'],
    ['部门意见', '示例局：属实'],
    ['需要补正的问题', '缺少审计报告'],
  ]);
});

it('shows the checklist item by item', () => {
  const items = [{ item: 'FORM', met: true }, { item: 'SEALS', met: false, remark: '承诺书没有盖章' }];
  expect(read('local-check', { truthful: true, complete: false, items })).toEqual([
    ['材料真实', '是'],
    ['材料完整', '否'],
    ['审查清单', '申报表各项填写齐全：是承诺、申明和需要签字盖章的材料签章齐全：否：承诺书没有盖章'],
  ]);
});
