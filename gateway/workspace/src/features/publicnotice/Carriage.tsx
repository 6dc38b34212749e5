import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { CarriageRecord, CarriageText, Notice } from '../../api/publicnotice';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { instantOf, moment, typedOf } from '../../ui/dates';
import type { Field } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

/** 官方网站同步公示: where and since when, with the pages that show it; the office records it, and corrects what is wrong. */
export function Carriage({ notice }: { notice: Notice }) {
  const { t } = useTranslation('publicnotice');
  const office = useSeats()('office/officer', 'office/head');
  return (
    <>
      {notice.state === 'AWAITING' && <p className="warning">{t('carriage.awaiting')}</p>}
      {office && <Record notice={notice} />}
    </>
  );
}

function Record({ notice: { id, state, carried, changedAt } }: { notice: Notice }) {
  const { t } = useTranslation('publicnotice');
  const path = { notice: id };
  const record = useRead<CarriageRecord>(['notices', id, 'carriage', changedAt], () => api.GET('/notices/{notice}/carriage', { params: { path } }));
  const address: Field = { name: 'address', kind: 'text', max: 500, label: t('carriage.address'), help: t('carriage.addressHelp'), required: true };
  const at: Field = { name: 'at', kind: 'moment', label: t('carriage.at'), help: t('carriage.atHelp'), required: true };
  const over = state === 'CONCLUDED' || state === 'WITHDRAWN';
  if (over && !carried) {
    return null;
  }
  return (
    <section aria-label={t('carriage.title')}>
      <h3>{t('carriage.title')}</h3>
      {!carried && (
        <CommandForm<CarriageText>
          label={t('carriage.button')}
          done={t('carriage.done')}
          run={(text) => api.POST('/notices/{notice}/carriage', { params: { path }, body: { ...text, at: instantOf(text.at) } })}
          fields={[address, at]}
        />
      )}
      {carried && (
        <Loaded query={record}>
          {({ version, recorded, pages }) => (
            <>
              <Rows
                caption={t('carriage.title')}
                rows={recorded}
                id={({ recordedAt }) => recordedAt}
                columns={[
                  { title: t('carriage.address'), cell: (one) => <a href={one.address}>{one.address}</a> },
                  { title: t('carriage.at'), cell: (one) => moment(one.at) },
                  { title: t('carriage.recordedAt'), cell: (one) => moment(one.recordedAt) },
                  { title: t('carriage.reason'), cell: ({ reason }) => reason ?? '—' },
                ]}
              />
              <SignedPages address={`/notices/${id}/carriage/scans`} pages={pages} label={t('carriage.page')} adds={!over} />
              {!over && (
                <details>
                  <summary>{t('carriage.correct')}</summary>
                  <CommandForm<CarriageText & { reason: string }>
                    key={recorded.length}
                    label={t('carriage.correct')}
                    done={t('carriage.corrected')}
                    initial={{ address: (recorded.at(-1) ?? carried).address, at: typedOf((recorded.at(-1) ?? carried).at) }}
                    run={(text) =>
                      api.POST('/notices/{notice}/carriage/corrections', {
                        params: { path, header: { 'If-Match': `"${version}"` } },
                        body: { ...text, at: instantOf(text.at) },
                      })
                    }
                    fields={[address, at, { name: 'reason', kind: 'area', max: 2000, label: t('carriage.reason'), help: t('carriage.reasonHelp'), required: true }]}
                  />
                </details>
              )}
            </>
          )}
        </Loaded>
      )}
    </section>
  );
}
