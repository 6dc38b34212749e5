import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/query';
import { useSeats } from '../../api/session';
import { askTenant } from '../../api/tenantService';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { Deadline } from './Deadline';
import { LocalDay } from './LocalDay';
import { byDate, type Year } from './month';
import { Month } from './Month';
import { useYear } from './reads';

/** 工作日历: the State Council's days, the region's own laid over them, and what a deadline comes to. */
export function YearPage() {
  const { t } = useTranslation('calendar');
  const [year, turn] = useState(new Date().getFullYear());
  const known = useYear(year);
  const keeps = useSeats()('admin/editor', 'office/head');
  return (
    <Page title={t('title')} article="第十四条、第十五条" lead={t('lead')}>
      <div className="row turn">
        <Button onClick={() => turn(year - 1)}>{t('year', { year: year - 1 })}</Button>
        <h2 aria-live="polite">{t('year', { year })}</h2>
        <Button onClick={() => turn(year + 1)}>{t('year', { year: year + 1 })}</Button>
      </div>
      <Loaded query={known}>{(known) => <OneYear known={known} keeps={keeps} />}</Loaded>
      <div className="columns">
        {keeps && <LocalDay />}
        <Deadline />
      </div>
    </Page>
  );
}

function OneYear({ known, keeps }: { known: Year; keeps: boolean }) {
  const { t } = useTranslation('calendar');
  const special = byDate(known.days);
  const official = known.status === 'OFFICIAL';
  return (
    <Panel title={<Tone tone={official ? 'good' : 'active'}>{t(official ? 'official' : 'provisional')}</Tone>}>
      {!official && <p className="warning">{t('provisionalMeans')}</p>}
      <p className="quiet">{t('legend')}</p>
      <div className="months">
        {Array.from({ length: 12 }, (_, index) => (
          <Month key={index} year={known.year} month={index + 1} special={special} />
        ))}
      </div>
      {known.days.length === 0 ? <Empty title={t('none')}>{t('noneHow')}</Empty> : <Days known={known} keeps={keeps} />}
    </Panel>
  );
}

function Days({ known, keeps }: { known: Year; keeps: boolean }) {
  const { t } = useTranslation('calendar');
  const away = useCommand((date: string) => askTenant(`/calendar/local-days/${date}`, { method: 'DELETE' }), t('local.removed'));
  return (
    <details open={known.days.some(({ origin }) => origin === 'LOCAL')}>
      <summary>{t('days')}</summary>
      {away.error && <ProblemNote problem={away.error} />}
      <Rows
        caption={t('days')}
        rows={known.days}
        id={({ date, origin }) => date + origin}
        columns={[
          { title: t('date'), cell: ({ date }) => day(date) },
          { title: t('kind'), cell: ({ working }) => t(working ? 'working' : 'off') },
          { title: t('name'), cell: ({ name }) => name },
          { title: t('origin'), cell: ({ origin }) => t(`originOf.${origin}`) },
          {
            title: t('local.change'),
            cell: ({ date, origin }) =>
              origin === 'LOCAL' &&
              keeps && (
                <Button aria-label={t('local.removeOf', { day: day(date) })} loading={away.isPending && away.variables === date} onClick={() => away.mutate(date)}>
                  {t('local.remove')}
                </Button>
              ),
          },
        ]}
      />
    </details>
  );
}
