import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Objection } from '../../api/objection';
import type { Session } from '../../api/session';
import { Handle } from './Handle';

afterEach(cleanup);

const raised = { id: 'o', notice: 'n', kind: 'OBJECTION', text: '示例', disputed: [], findings: [], files: [], named: false, mine: false } as unknown as Objection;

const taken: Objection = { ...raised, handler: '示例经办', clues: true };

const marking = '标明所涉工作人员、评审专家';

/** As somebody of the office sees it, before it is taken on and after. */
function seen(role: string, mine: boolean, of = taken) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData<Session>(['session'], { sub: 's', seats: [{ unit: 'office/main', role }] });
  const shown = (objection: Objection) => (
    <QueryClientProvider client={queries}>
      <Handle objection={objection} listed={[]} />
    </QueryClientProvider>
  );
  const { rerender } = render(shown(raised));
  expect(screen.queryByText(marking)).toBeNull();
  rerender(shown({ ...of, mine }));
  return screen.queryByText(marking);
}

it('lets its handler mark whom it is about once it is taken on', () => {
  expect(seen('officer', true)).not.toBeNull();
});

it('lets the head mark whom it is about, where it may be the handler', () => {
  expect(seen('head', false)).not.toBeNull();
});

it('lets no other officer mark anybody', () => {
  expect(seen('officer', false)).toBeNull();
});
