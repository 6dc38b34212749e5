import { type KeyboardEvent, useRef, useState } from 'react';
import type { Branch } from './branches';

export interface Row {
  branch: Branch;
  level: number;
  place: number;
  of: number;
  /** The branch it hangs on. */
  on?: string;
}

/** The keys of a tree: it is one stop of Tab, and inside it the arrows, Home and End move. */
export function useRoving(branches: Branch[], current: string | undefined, go: (key: string) => void) {
  const tree = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<string[]>([]);
  const [at, setAt] = useState<string>();
  const rows = branches.flatMap((branch, place): Row[] => [
    { branch, level: 1, place: place + 1, of: branches.length },
    ...(folded.includes(branch.key) ? [] : (branch.items ?? [])).map((item, nth, { length }) => ({ branch: item, level: 2, place: nth + 1, of: length, on: branch.key })),
  ]);
  const shown = (key?: string) => rows.some(({ branch }) => branch.key === key);
  const stop = [at, current].find(shown) ?? rows[0]?.branch.key;
  const focus = (row?: Row) => row && tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[rows.indexOf(row)]?.focus();
  const fold = (key: string) => setFolded(folded.includes(key) ? folded.filter((one) => one !== key) : [...folded, key]);
  const press = (event: KeyboardEvent) => {
    const nth = rows.findIndex(({ branch }) => branch.key === stop);
    const row = rows[nth];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const { branch, on } = row;
    const open = branch.items && !folded.includes(branch.key);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus(rows[nth + 1]),
      ArrowUp: () => focus(rows[nth - 1]),
      Home: () => focus(rows[0]),
      End: () => focus(rows.at(-1)),
      ArrowRight: () => (open ? focus(rows[nth + 1]) : branch.items && fold(branch.key)),
      ArrowLeft: () => (open ? fold(branch.key) : focus(rows.find((one) => one.branch.key === on))),
      Enter: () => go(branch.key),
      ' ': () => go(branch.key),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      move();
    }
  };
  return { tree, rows, stop, folded, fold, press, enter: setAt, leave: () => setAt(undefined) };
}
