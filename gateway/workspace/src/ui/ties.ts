import { useTranslation } from 'react-i18next';

interface Ranked {
  application: string;
  rank?: number;
  track?: string;
}

/** Whether somebody else of the same track has the same rank. */
export const isTied = (rows: Ranked[], { application, rank, track }: Ranked) =>
  rank !== undefined && rows.some((other) => other.application !== application && other.rank === rank && other.track === track);

/** The rank, and that it is shared. */
export function useRank(rows: Ranked[]) {
  const { t } = useTranslation('ui');
  return (row: Ranked) => (isTied(rows, row) ? t('rank.tied', { rank: row.rank }) : (row.rank ?? '—'));
}
