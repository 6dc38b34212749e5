import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

const first = '[role=treeitem][tabindex="0"], input:enabled';

/** F6 goes from pane to pane, back to where one was in it. */
export function usePanes() {
  const been = useRef(new WeakMap<Element, HTMLElement>());
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const pane = target.closest('[data-pane]');
      if (pane) {
        been.current.set(pane, target);
      }
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const panes = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > [data-pane]')];
      if (event.key !== 'F6' || panes.length < 2) {
        return;
      }
      event.preventDefault();
      const here = panes.findIndex((pane) => pane.contains(document.activeElement));
      const next = panes[(here + (event.shiftKey ? panes.length - 1 : 1)) % panes.length]!;
      const last = been.current.get(next);
      const target = last?.isConnected ? last : next.matches('.materials') ? next : (next.querySelector<HTMLElement>(first) ?? next);
      target.focus();
    },
  };
}
