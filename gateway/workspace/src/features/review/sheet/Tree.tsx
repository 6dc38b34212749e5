import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Tone } from '../../../ui/StatusTag';
import type { Branch } from './branches';
import { useRoving } from './useRoving';

const tones = { OPEN: '', BEGUN: 'active', DONE: 'good', LACKING: 'bad' };

interface Props {
  label: string;
  nodes: Branch[];
  /** What is being written about. */
  current?: string;
  go: (key: string) => void;
}

/** 评分标准: what there is to score, how much of it is, and the way there. */
export function Tree({ label, nodes, current, go }: Props) {
  const { tree, rows, stop, folded, fold, press, enter, leave } = useRoving(nodes, current, go);
  useEffect(() => keepInSight(tree.current?.querySelector('[aria-current]')), [current]);
  return (
    <div ref={tree} role="tree" aria-label={label} className="tree" onKeyDown={press} onBlur={leave}>
      {rows.map(({ branch, level, place, of }) => (
        <div
          key={branch.key}
          role="treeitem"
          className={`level-${level}`}
          aria-level={level}
          aria-posinset={place}
          aria-setsize={of}
          aria-expanded={branch.items && !folded.includes(branch.key)}
          aria-current={branch.key === current || undefined}
          tabIndex={branch.key === stop ? 0 : -1}
          onFocus={() => enter(branch.key)}
          onClick={() => go(branch.key)}
        >
          {branch.items && (
            <span
              aria-hidden="true"
              className="fold"
              onClick={(event) => {
                event.stopPropagation();
                fold(branch.key);
              }}
            >
              {folded.includes(branch.key) ? '▸' : '▾'}
            </span>
          )}
          <Said of={branch} />
        </div>
      ))}
    </div>
  );
}

function Said({ of: branch }: { of: Branch }) {
  const { t } = useTranslation('review');
  return (
    <>
      <span className="name">{branch.name || t(`tree.${branch.kind as 'gates' | 'comment'}`)}</span> <Tone tone={tones[branch.state]}>{useWords(branch)}</Tone>
    </>
  );
}

/** 48 of 60 points of an item, 2 of 3 of a category. */
function useWords({ kind, state, done, all, earned, points }: Branch) {
  const { t } = useTranslation('review');
  const worth = { earned: earned?.toFixed(2).replace(/\.?0+$/, ''), points, done, all };
  switch (kind) {
    case 'item':
      return t(earned === undefined ? 'tree.open' : state === 'LACKING' ? 'tree.silent' : 'tree.scored', worth);
    case 'category':
      return t('tree.of', worth);
    case 'gates':
      return t('tree.answered', worth);
    case 'comment':
      return t(state === 'DONE' ? 'tree.written' : 'tree.unwritten');
  }
}

/** Scrolls what it stands in, and never the window, in which somebody writes. */
function keepInSight(item?: Element | null) {
  const pane = item?.closest('.pane');
  if (item && pane) {
    const [one, all] = [item.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (one.top < all.top || one.bottom > all.bottom) {
      pane.scrollTop += one.top - all.top - pane.clientHeight / 2;
    }
  }
}
