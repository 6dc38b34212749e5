import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { FiledHonour } from '../../api/conferral';
import { useDivisionName } from '../../api/profile';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

const tones = { VALID: 'good', EXPIRED: '', REVOKED: 'bad' };

export const useFiled = () => useRead<FiledHonour[]>(['honour-records'], () => api.GET('/honour-records'));

/** 历届荣誉: what counts for repeats, waits and prerequisites, from before this platform too, and how it was corrected. */
export function HonourRecords() {
  const { t } = useTranslation('conferral');
  const division = useDivisionName();
  const head = useSeats()('office/head');
  const filed = useFiled();
  return (
    <Page title={t('record.title')} article="第十六条" lead={t('record.lead')}>
      <p className="row">
        <Link to="/honour-records/enter">{t('record.enter')}</Link> <Link to="/honour-records/import">{t('import.title')}</Link>
      </p>
      <Loaded query={filed}>
        {(filed) =>
          filed.length === 0 ? (
            <Empty title={t('record.none')}>{t('record.first')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('record.title')}
                rows={filed}
                id={({ id }) => id}
                columns={[
                  { title: t('honours.year'), cell: ({ record }) => record.edition ?? record.year },
                  { title: t('winner'), cell: (row) => <Winner filed={row} /> },
                  { title: t('class'), cell: ({ className }) => className },
                  { title: t('honours.division'), cell: ({ record }) => division(record.division) },
                  {
                    title: t('honours.valid'),
                    cell: ({ record }) => `${day(record.conferredOn)} – ${record.validTo ? day(record.validTo) : t('record.unlimited')}`,
                  },
                  { title: t('honours.number'), cell: ({ record }) => record.number ?? '' },
                  { title: t('record.source'), cell: ({ before }) => t(before ? 'record.before' : 'record.here') },
                  { title: t('honours.state'), cell: ({ status }) => <Tone tone={tones[status]}>{t(`honour.${status}`)}</Tone> },
                  {
                    title: t('record.correct'),
                    cell: ({ id, status }) => head && status !== 'REVOKED' && <Link to={`/honour-records/${id}`}>{t('record.correct')}</Link>,
                  },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}

function Winner({ filed: { record, corrections } }: { filed: FiledHonour }) {
  const { t } = useTranslation('conferral');
  return (
    <>
      {record.winner}
      {record.creditCode && <div className="quiet">{record.creditCode}</div>}
      {record.alsoKnown.length > 0 && (
        <div className="quiet">{record.alsoKnown.map(({ change, identity }) => `${t(`change.${change}`)}${identity}`).join('；')}</div>
      )}
      {corrections.map(({ at, documentNumber, documentDate, reason, original }) => (
        <div key={at} className="quiet">
          {t('record.corrected', { documentNumber, date: day(documentDate), reason, winner: original.winner })}
        </div>
      ))}
    </>
  );
}
