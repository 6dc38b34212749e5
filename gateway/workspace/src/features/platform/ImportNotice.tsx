import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { daysOf, type NoticePreview, preview } from './holidays';

interface Read extends NoticePreview {
  year: number;
}

/** First what the notice would change, day by day; then it is put into force, and deadlines that rested on guesses are counted anew. */
export function ImportNotice() {
  const { t } = useTranslation('platform');
  const [read, keep] = useState<Read>();
  const look = async ({ year, text }: { year: number; text: string }) => {
    keep(undefined);
    const told = await preview(year, text);
    keep({ ...told.data!, year });
    return told;
  };
  return (
    <Page title={t('holidays.import')} lead={t('holidays.importLead')} trail={[{ to: '/holidays', label: t('holidays.title') }]}>
      <Panel>
        <CommandForm<{ year: number; text: string }>
          label={t('holidays.preview')}
          done={t('holidays.read')}
          initial={{ year: new Date().getFullYear() + 1 }}
          run={look}
          change={() => keep(undefined)}
          fields={[
            { name: 'year', kind: 'number', min: 2000, max: 2099, label: t('holidays.year'), required: true },
            { name: 'text', kind: 'area', max: 20_000, label: t('holidays.text'), required: true, help: t('holidays.textHelp') },
          ]}
        />
      </Panel>
      {read && <Take read={read} />}
    </Page>
  );
}

function Take({ read }: { read: Read }) {
  const { t } = useTranslation('platform');
  const navigate = useNavigate();
  const gone = daysOf(read).filter(({ gone }) => gone);
  const correction = read.now === 'OFFICIAL';
  return (
    <Panel title={t('holidays.changes', { count: read.changed.length })}>
      {gone.length > 0 && <p className="warning">{t('holidays.missing', { days: listed(gone.map(({ date }) => day(date))) })}</p>}
      <Rows
        caption={t('holidays.changes', { count: read.changed.length })}
        rows={daysOf(read)}
        id={({ date }) => date}
        columns={[
          { title: t('holidays.day'), cell: ({ date }) => day(date) },
          { title: t('holidays.says'), cell: ({ working, gone }) => t(gone ? 'holidays.gone' : working ? 'holidays.working' : 'holidays.off') },
          { title: t('holidays.name'), cell: ({ name }) => name },
          { title: t('holidays.differs'), cell: ({ changed }) => (changed ? <strong>{t('holidays.changed')}</strong> : '') },
        ]}
      />
      {correction && <p className="warning">{t('holidays.correction', { year: read.year })}</p>}
      <CommandForm<{ documentNumber: string; reason?: string }>
        label={t('holidays.take')}
        done={t('holidays.taken')}
        run={(body) => askPlatform(`/calendar/years/${read.year}`, { method: 'PUT', body: { ...body, notice: read.notice } })}
        after={() => navigate('/holidays')}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 60, label: t('holidays.number'), required: true, help: t('holidays.numberHelp') },
          ...(correction ? [{ name: 'reason', kind: 'area' as const, max: 500, label: t('holidays.reason'), required: true }] : []),
        ]}
      />
    </Panel>
  );
}
