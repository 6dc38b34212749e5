import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationRow } from '../api/application';
import { nextStep, places } from '../api/places';
import { useDivisionName } from '../api/profile';
import { useSeats } from '../api/session';
import { moment } from './dates';
import { OnPaper } from './OnPaper';
import { Rows } from './Rows';
import { StatusTag } from './StatusTag';

function Named({ row: { id, name, paper } }: { row: ApplicationRow }) {
  const { t } = useTranslation('ui');
  return (
    <>
      <Link to={places.application(id)}>{name || t('application.unnamed')}</Link>
      <OnPaper paper={paper} />
    </>
  );
}

/** Applications, each with the decision it waits for where that is the reader's. */
export function Queue({ caption, rows }: { caption: string; rows: ApplicationRow[] }) {
  const { t } = useTranslation('ui');
  const division = useDivisionName();
  const holds = useSeats();
  return (
    <Rows
      caption={caption}
      rows={rows}
      id={(row) => row.id}
      columns={[
        { title: t('application.name'), cell: (row) => <Named row={row} /> },
        { title: t('application.track'), cell: (row) => t(`track.${row.track}`) },
        { title: t('application.division'), cell: (row) => division(row.division) },
        { title: t('application.submitted'), cell: (row) => moment(row.submittedAt) || '—' },
        { title: t('application.status'), cell: (row) => <StatusTag status={row.status} /> },
        {
          title: t('application.next'),
          cell: (row) => {
            const next = nextStep(row, holds);
            return next ? <Link to={next.to}>{t(`step.${next.step}`)}</Link> : '';
          },
        },
      ]}
    />
  );
}
