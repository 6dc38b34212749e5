import { useTranslation } from 'react-i18next';
import type { Round, StageKind } from '../api/round';
import type { Parts } from '../api/scoring';
import { score } from './dates';
import type { Column } from './Rows';

interface Scored {
  parts: Parts;
  composite?: number;
}

/**
 * A column for each scored step that has made the composite score, in the order of the round, and one for what they make.
 *
 * @param weights in the pinned rules, in per cent
 */
export function useParts<Row extends Scored>(round: Round, rows: Row[], weights: (row: Row) => Parts | undefined): Column<Row>[] {
  const { t } = useTranslation('ui');
  const scored = new Set(rows.flatMap(({ parts }) => Object.keys(parts)));
  const stages = [...new Set(round.stages.map(({ kind }) => kind))].filter((kind) => scored.has(kind));
  return [
    ...stages.map((stage) => ({
      title: t(`stage.${stage}`),
      cell: (row: Row) => (
        <>
          {score(row.parts[stage])} <span className="quiet">{row.parts[stage] !== undefined && times(weights(row)?.[stage])}</span>
        </>
      ),
      end: true,
    })),
    {
      title: t('composite'),
      cell: (row) => (
        <>
          <strong>{score(row.composite)}</strong> <span className="quiet products">{products(stages, row.parts, weights(row))}</span>
        </>
      ),
      end: true,
    },
  ];
}

const times = (weight?: number) => (weight === undefined ? '' : `×${weight}%`);

/** What each part adds, as far as two places show it. */
function products(stages: StageKind[], parts: Parts, weights: Parts = {}) {
  const added = stages.flatMap((stage) => {
    const [part, weight] = [parts[stage], weights[stage]];
    return part === undefined || weight === undefined ? [] : [score((part * weight) / 100)];
  });
  return added.length > 1 ? `＝${added.join('＋')}` : '';
}
