import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { branches } from './branches';
import { Tree } from './Tree';

const rubric = {
  categories: [
    { code: '4.1', name: '领导', kind: 'PROCESS', items: [{ code: '4.1.1', name: '高层领导', points: 60 }, { code: '4.1.2', name: '社会责任', points: 40 }] },
    { code: '4.2', name: '结果', kind: 'RESULT', items: [{ code: '4.2.1', name: '产品结果', points: 100 }] },
  ],
  step: 5,
  gates: [],
};
const go = vi.fn();
const at = () => document.activeElement?.textContent;

beforeEach(() => {
  go.mockClear();
  const filled = { marks: { '4.1.1': 75 }, notes: {}, reasons: {}, gates: {}, comment: '' };
  render(
    <>
      <Tree label="评分标准" nodes={branches(rubric, filled)} go={go} />
      <button type="button">后面</button>
    </>,
  );
});
afterEach(cleanup);

it('says of everything how much of it is scored', () => {
  const all = screen.getAllByRole('treeitem').map(({ textContent }) => textContent?.replace('▾', ''));
  expect(all).toEqual(['4.1 领导 1/2 项，45/100 分', '4.1.1 高层领导 45/60 分', '4.1.2 社会责任 未评，满分 40 分', '4.2 结果 0/1 项，0/100 分', '4.2.1 产品结果 未评，满分 100 分', '评语 未填写']);
  const [category, item] = screen.getAllByRole('treeitem');
  expect(category?.getAttribute('aria-expanded')).toBe('true');
  expect(item?.getAttribute('aria-expanded')).toBeNull();
  expect([item?.ariaLevel ?? item?.getAttribute('aria-level'), item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['2', '1', '2']);
});

it('is one stop of Tab, and the arrows go through it', async () => {
  const user = userEvent.setup();
  await user.tab();
  expect(at()).toContain('4.1 领导');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(at()).toContain('4.1.2');
  await user.keyboard('{End}');
  expect(at()).toContain('评语');
  await user.keyboard('{Home}{ArrowRight}');
  expect(at()).toContain('4.1.1');
  await user.tab();
  expect(at()).toBe('后面');
});

it('folds a category away, and opens it again', async () => {
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}');
  expect(at()).toContain('4.1 领导');
  expect(screen.queryByText('4.1.1 高层领导')).toBeNull();
  await user.keyboard('{ArrowDown}');
  expect(at()).toContain('4.2 结果');
  await user.keyboard('{ArrowUp}{ArrowRight}');
  expect(screen.queryByText('4.1.1 高层领导')).not.toBeNull();
});

it('leads to an item by Enter and by a click', async () => {
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(screen.getByText('4.2.1 产品结果'));
  expect(go.mock.calls).toEqual([['4.1.1'], ['4.2.1']]);
});
