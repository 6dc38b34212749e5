import { useTranslation } from 'react-i18next';
import type { Grades } from '../../api/discipline';
import { Rows } from '../../ui/Rows';

/** What several said, point by point. */
export function Tallies({ caption, grades: { said, tallies } }: { caption: string; grades: Grades }) {
  const { t } = useTranslation('discipline');
  if (tallies.length === 0) {
    return <p>{t('few', { count: said })}</p>;
  }
  return (
    <Rows
      caption={caption}
      rows={tallies}
      id={({ point }) => point}
      columns={[
        { title: t('what'), cell: ({ point }) => t(`point.${point}`) },
        { title: t('grade.GOOD'), cell: ({ good }) => good, end: true },
        { title: t('grade.FAIR'), cell: ({ fair }) => fair, end: true },
        { title: t('grade.POOR'), cell: ({ poor }) => poor, end: true },
      ]}
    />
  );
}
