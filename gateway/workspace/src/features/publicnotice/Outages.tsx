import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import { type OutageRecord, type OutageText, recordOutage } from '../../api/outage';
import type { Notice } from '../../api/publicnotice';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Rows } from '../../ui/Rows';

/** 公示中断: days on which the page of this notice could not be read, for which it goes on; the office records them. */
export function Outages({ notice }: { notice: Notice }) {
  const office = useSeats()('office/officer', 'office/head');
  const counts = notice.state === 'OPEN' || notice.state === 'ENDED';
  return office && (counts || notice.outages.length > 0) ? <Record notice={notice} counts={counts} /> : null;
}

function Record({ notice: { id, changedAt, lastDay }, counts }: { notice: Notice; counts: boolean }) {
  const { t } = useTranslation('publicnotice');
  const record = useRead<OutageRecord>(['notices', id, 'outages', changedAt], () => api.GET('/notices/{notice}/outages', { params: { path: { notice: id } } }));
  return (
    <Loaded query={record}>
      {({ version, recorded }) => (
        <section aria-label={t('outage.title')}>
          {recorded.length > 0 && (
            <>
              <h3>{t('outage.title')}</h3>
              <Rows
                caption={t('outage.title')}
                rows={recorded}
                id={({ recordedAt }) => recordedAt}
                columns={[
                  { title: t('outage.days'), cell: ({ from, to }) => (from === to ? day(from) : t('outage.fromTo', { from: day(from), to: day(to) })) },
                  { title: t('outage.reason'), cell: ({ reason }) => reason },
                  { title: t('outage.proof'), cell: ({ proof }) => <a href={`/api/${tenant}/award/notices/${id}/outages/${proof.sha256}`}>{t('outage.open')}</a> },
                  { title: t('outage.last'), cell: (one) => day(one.lastDay) },
                  { title: t('outage.recordedAt'), cell: (one) => moment(one.recordedAt) },
                ]}
              />
            </>
          )}
          {counts && (
            <details>
              <summary>{t('outage.record')}</summary>
              <p className="quiet">{t('outage.lead', { last: day(lastDay ?? '') })}</p>
              <CommandForm<OutageText>
                key={recorded.length}
                label={t('outage.button')}
                done={t('outage.done')}
                run={(text) => recordOutage(id, version, text)}
                fields={[
                  { name: 'from', kind: 'date', label: t('outage.from'), required: true },
                  { name: 'to', kind: 'date', label: t('outage.to'), required: true, help: t('outage.toHelp') },
                  { name: 'reason', kind: 'area', max: 2000, label: t('outage.reason'), required: true, help: t('outage.reasonHelp') },
                  { name: 'scan', kind: 'file', label: t('outage.proof'), required: true, help: t('outage.proofHelp') },
                ]}
              />
            </details>
          )}
        </section>
      )}
    </Loaded>
  );
}
