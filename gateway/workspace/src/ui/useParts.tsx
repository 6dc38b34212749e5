import { useTranslation } from 'react-i18next';
import type { Parts, StageKind } from '../api/award';
import { score } from './dates';
import type { Column } from './Rows';

/** A column for each scored step that has made the composite score, in the order they were walked. */
export function useParts<Row extends { parts: Parts }>(rows: Row[]): Column<Row>[] {
  const { t } = useTranslation('ui');
  const stages = [...new Set(rows.flatMap(({ parts }) => Object.keys(parts) as StageKind[]))];
  return stages.map((stage) => ({
    title: t(`stage.${stage}`),
    cell: ({ parts }) => score(parts[stage]),
    end: true,
  }));
}
