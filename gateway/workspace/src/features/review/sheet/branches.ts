import type { Rubric } from '../../../api/review';
import type { Filled } from '../marks';
import { commentKey, gatesKey } from './places';
import type { Lacks } from './useSheet';

/** How far one is. */
export type State = 'OPEN' | 'BEGUN' | 'DONE' | 'LACKING';

/** What is to be said of an item, of a category of items, of what is required before, or in the end. */
export interface Branch {
  key: string;
  kind: 'gates' | 'category' | 'item' | 'comment';
  name: string;
  state: State;
  done: number;
  all: number;
  /** Of the points it is worth. */
  earned?: number;
  points?: number;
  items?: Branch[];
}

const lacking = { marks: [], reasons: [], gates: [] };

/** 评分标准 as a tree, with how much of it is scored. @param lacks what is missing, once anybody asked for it */
export function branches(rubric: Rubric, { marks, gates, comment }: Filled, lacks: Lacks = lacking): Branch[] {
  const categories = rubric.categories.map(({ code, name, items }): Branch => {
    const those = items.map((item): Branch => {
      const mark = marks[item.code];
      return {
        key: item.code,
        kind: 'item',
        name: `${item.code} ${item.name}`,
        state: lacks.marks.includes(item.code) || lacks.reasons.includes(item.code) ? 'LACKING' : mark === undefined ? 'OPEN' : 'DONE',
        done: mark === undefined ? 0 : 1,
        all: 1,
        earned: mark === undefined ? undefined : (item.points * mark) / 100,
        points: item.points,
      };
    });
    return { ...sum(those), key: code, kind: 'category', name: `${code} ${name}`, items: those };
  });
  const required = rubric.gates.length;
  const answered = rubric.gates.filter(({ code }) => gates[code]).length;
  return [
    ...(required > 0
      ? [{ key: gatesKey, kind: 'gates' as const, name: '', done: answered, all: required, state: lacks.gates.length > 0 ? ('LACKING' as const) : stateOf(answered, required) }]
      : []),
    ...categories,
    { key: commentKey, kind: 'comment', name: '', done: comment.trim() ? 1 : 0, all: 1, state: comment.trim() ? 'DONE' : 'OPEN' },
  ];
}

/** Of how many items there are marks. */
export function scored(all: Branch[]) {
  const { done, all: items } = sum(all.flatMap((branch) => branch.items ?? []));
  return { done, all: items };
}

function sum(items: Branch[]) {
  const add = (of: (one: Branch) => number) => items.reduce((all, one) => all + of(one), 0);
  const done = add((one) => one.done);
  return {
    done,
    all: items.length,
    earned: add(({ earned = 0 }) => earned),
    points: add(({ points = 0 }) => points),
    state: items.some(({ state }) => state === 'LACKING') ? ('LACKING' as const) : stateOf(done, items.length),
  };
}

function stateOf(done: number, all: number): State {
  return done === 0 ? 'OPEN' : done < all ? 'BEGUN' : 'DONE';
}
