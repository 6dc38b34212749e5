import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { api } from '../../api/client';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';

const extensible = ['SUBMITTED', 'LOCAL_CHECK', 'RETURNED', 'SUPPLEMENTING'];

/** 办理期限: until when what it waits for can come, and what the office does when it does not. */
export function Overdue({ application: { row, due } }: { application: Application }) {
  const { t } = useTranslation('application');
  const head = useSeats()('office/head');
  const path = { application: row.id };
  const mayExtend = head && extensible.includes(row.status);
  if (!due && !mayExtend) {
    return null;
  }
  return (
    <Panel title={t('overdue.title')} article="第十三条" plain>
      <Facts of={[[t('overdue.due'), due && day(due)]]} />
      {head && <p>{t('overdue.lead')}</p>}
      {mayExtend && (
        <CommandForm<{ to: string; reason: string }>
          label={t('overdue.extend')}
          done={t('overdue.extended')}
          run={(body) => api.POST('/applications/{application}/extension', { params: { path }, body })}
          fields={[
            { name: 'to', kind: 'date', label: t('overdue.to'), required: true },
            { name: 'reason', kind: 'area', max: 1000, label: t('overdue.reason'), required: true },
          ]}
        />
      )}
      {head && due && (
        <CommandForm<{ reason: string }>
          danger
          label={t('overdue.end')}
          done={t('overdue.ended')}
          run={(body) => api.POST('/applications/{application}/termination', { params: { path }, body })}
          fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('overdue.endReason'), required: true }]}
        />
      )}
    </Panel>
  );
}
