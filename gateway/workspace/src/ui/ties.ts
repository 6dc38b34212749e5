import { useTranslation } from 'react-i18next';
import type { AwardClass } from '../api/round';

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

/**
 * Whether one may be proposed for a class as it is chosen so far: while it has room, and beyond that only with whoever is
 * equal at its last place.
 */
export function mayPropose(rows: Ranked[], chosen: Record<string, string | undefined>, { code, quota }: AwardClass, application: string) {
  const named = rows.filter((row) => row.application === application || chosen[row.application] === code);
  const last = Math.max(...named.map(({ rank = 0 }) => rank));
  const tied = named.filter(({ rank }) => rank === last);
  return named.length <= quota || (tied.length > 1 && named.length - tied.length < quota);
}

/** How many places of each class are filled once a tie is told apart: whoever gets none is the first to get one of the next class. */
export function filled(classes: AwardClass[], taken: (classCode: string) => number) {
  const places = new Map<string, number>();
  const without = new Map<string, number>();
  [...classes]
    .sort((a, b) => a.level - b.level)
    .forEach(({ code, quota, applicantKind }) => {
      const all = taken(code) + (without.get(applicantKind) ?? 0);
      places.set(code, Math.min(all, quota));
      without.set(applicantKind, Math.max(0, all - quota));
    });
  return (classCode: string) => places.get(classCode) ?? 0;
}
