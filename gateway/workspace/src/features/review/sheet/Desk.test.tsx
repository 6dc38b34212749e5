import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Attachment } from '../../../api/attachment';
import { Looked } from '../../../ui/reading/Looked';
import { Reading } from '../../../ui/reading/Reading';
import { Cited } from '../Cited';
import { branches } from './branches';
import { Desk } from './Desk';

const file = (id: string, mediaType: string, readable = true) => ({ id, title: `示例${id}`, mediaType, readable, state: 'READY' }) as Attachment;
const files = [file('报告', 'application/pdf'), file('表格', 'application/zip'), file('配方', 'application/pdf', false)];
const nodes = branches({ categories: [{ code: '1', name: '领导', kind: 'PROCESS', items: [{ code: '1.1', name: '高层领导', points: 60 }] }], step: 5, gates: [] }, { marks: {}, notes: {}, reasons: {}, gates: {}, comment: '' });

function show() {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(['attachments', 'a'], { files });
  queries.setQueryData(['preview', 'a', '报告'], { pages: 20 });
  render(
    <QueryClientProvider client={queries}>
      <Reading>
        <Desk nodes={nodes} go={() => {}} materials={<Looked application="a" />}>
          <input aria-label="得分率" />
          <Cited application="a" of={files.map(({ id }) => ({ attachment: id, place: '第 12 页' }))} />
        </Desk>
      </Reading>
    </QueryClientProvider>,
  );
}

/** What the window is asked about its width. */
function narrow(is: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({ matches: is, media, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList);
}

beforeEach(() => narrow(false));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('opens what is cited beside the sheet at its page, and leads back to where that was', async () => {
  const user = userEvent.setup();
  show();
  const cited = screen.getByRole('button', { name: '示例报告（第 12 页）' });
  await user.click(cited);
  expect(screen.getByRole('img', { name: '示例报告 第 12 页，共 20 页' }).getAttribute('src')).toMatch(/attachments\/报告\/pages\/12$/);
  expect(document.activeElement?.textContent).toBe('在线查看“示例报告”');
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(screen.getByText('第 13 页，共 20 页')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /关 ?闭/ }));
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.activeElement).toBe(cited);
});

it('downloads what cannot be looked at, and names nothing that is closed to the reader', () => {
  show();
  expect(screen.getByRole('link', { name: '示例表格（第 12 页）' }).hasAttribute('download')).toBe(true);
  expect(screen.queryByText(/示例配方/)).toBeNull();
  expect(screen.getByText('不公开的材料')).toBeTruthy();
});

it('goes from pane to pane by F6, back to where one was', async () => {
  const user = userEvent.setup();
  show();
  const mark = screen.getByRole('textbox', { name: '得分率' });
  await user.click(mark);
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: '申报材料' }));
  await user.keyboard('{F6}');
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(mark);
  await user.keyboard('{Shift>}{F6}{/Shift}');
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
});

it('lays the rubric and the application over the sheet where there is no room beside it', async () => {
  narrow(true);
  const user = userEvent.setup();
  show();
  expect(screen.queryByRole('tree')).toBeNull();
  await user.click(screen.getByRole('button', { name: '评分标准（已评 0/1 项）' }));
  await user.click(screen.getByText('1.1 高层领导'));
  expect(screen.queryByRole('tree')).toBeNull();
  await user.click(screen.getByRole('button', { name: '示例报告（第 12 页）' }));
  expect(screen.getByRole('dialog', { name: '申报材料' }).querySelector('img')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: /关 ?闭/ })[0]!);
  expect(screen.queryByRole('dialog')).toBeNull();
});
