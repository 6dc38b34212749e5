import { useTranslation } from 'react-i18next';
import type { Round } from '../api/round';
import type { Parts } from '../api/scoring';
import { score } from './dates';
import type { Column } from './Rows';

/** A column for each scored step that has made the composite score, in the order of the round. */
export function useParts<Row extends { parts: Parts }>(round: Round, rows: Row[]): Column<Row>[] {
  const { t } = useTranslation('ui');
  const scored = new Set(rows.flatMap(({ parts }) => Object.keys(parts)));
  const stages = [...new Set(round.stages.map(({ kind }) => kind))].filter((kind) => scored.has(kind));
  return stages.map((stage) => ({
    title: t(`stage.${stage}`),
    cell: ({ parts }) => score(parts[stage]),
    end: true,
  }));
}
