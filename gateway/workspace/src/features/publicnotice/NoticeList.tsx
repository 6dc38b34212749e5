import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../../api/profile';
import type { Notice } from '../../api/publicnotice';
import { Rows } from '../../ui/Rows';

type Listed = Notice['listed'][number];

/** The names of a notice, as the public reads them. */
export function NoticeList({ caption, listed }: { caption: string; listed: Listed[] }) {
  const { t } = useTranslation(['publicnotice', 'ui']);
  const division = useDivisionName();
  return (
    <Rows
      caption={caption}
      rows={listed}
      id={({ application }) => application}
      columns={[
        { title: t('ui:application.name'), cell: ({ name }) => name },
        ...(listed.some(({ className }) => className) ? [{ title: t('class'), cell: ({ className }: Listed) => className ?? '—' }] : []),
        ...(listed.some(({ grounds }) => grounds) ? [{ title: t('grounds'), cell: ({ grounds }: Listed) => grounds ?? '—' }] : []),
        { title: t('ui:application.track'), cell: ({ track }) => t(`ui:track.${track}`) },
        { title: t('ui:application.division'), cell: (row) => division(row.division) },
      ]}
    />
  );
}
