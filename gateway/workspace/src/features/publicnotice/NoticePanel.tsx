import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import type { Notice } from '../../api/publicnotice';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Due } from '../../ui/Due';
import { Panel } from '../../ui/Page';
import { Tone } from '../../ui/StatusTag';
import { told } from '../../ui/words';
import { Carriage } from './Carriage';
import { NoticeList } from './NoticeList';
import { Outages } from './Outages';
import { Posted } from './Posted';
import { Split } from './SplitHold';
import { Withdrawn } from './Withdrawn';

const tones = { AWAITING: 'bad', OPEN: 'active', PAUSED: 'bad', ENDED: '', CONCLUDED: 'good', WITHDRAWN: 'bad' };

/** A notice as the public sees it, and its conclusion once its last day is over. */
export function NoticePanel({ notice, children }: { notice: Notice; children?: ReactNode }) {
  const { t } = useTranslation('publicnotice');
  return (
    <Panel
      title={
        <>
          {notice.title} <Tone tone={tones[notice.state]}>{t(`state.${notice.state}`)}</Tone>
        </>
      }
    >
      {told(notice.titleEn) && <p>{told(notice.titleEn)}</p>}
      <p>
        {t('published', { at: moment(notice.publishedAt) })} {!notice.withdrawn && <Due last={notice.lastDay} provisional={notice.provisional} />}{' '}
        <a href={`/${tenant}/notices/${notice.id}`}>{t('public')}</a>
        {notice.carried && (
          <>
            {' '}
            <a href={notice.carried.address}>{t('carriage.link')}</a>
          </>
        )}
      </p>
      <Withdrawn of={notice} />
      <NoticeList caption={notice.title} listed={notice.listed} />
      <Carriage notice={notice} />
      <Outages notice={notice} />
      {notice.statement && <p>{t('conclude.said', { statement: notice.statement })}</p>}
      <Split notice={notice} />
      {notice.state !== 'WITHDRAWN' && notice.state !== 'PAUSED' && <Posted notice={notice} />}
      {notice.state === 'ENDED' && <Conclude notice={notice} />}
      {children}
    </Panel>
  );
}

function Conclude({ notice }: { notice: Notice }) {
  const { t } = useTranslation('publicnotice');
  return useSeats()('office/head') ? (
    <>
      <h3>{t('conclude.title')}</h3>
      <CommandForm<{ statement: string }>
        label={t('conclude.button')}
        done={t('conclude.done')}
        run={(body) => api.POST('/notices/{notice}/conclusion', { params: { path: { notice: notice.id } }, body })}
        fields={[{ name: 'statement', kind: 'area', max: 4000, label: t('conclude.statement'), required: true, help: t('conclude.help') }]}
      />
    </>
  ) : (
    <p className="warning">{t('conclude.turn')}</p>
  );
}
