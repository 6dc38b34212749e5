import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import type { LastDay } from './reads';

interface Values {
  published: string;
  days: number;
  dayKind: string;
  countRule: string;
}

/** 期限测算: published on a day, so many days: which is the last. */
export function Deadline() {
  const { t } = useTranslation('calendar');
  const [found, keep] = useState<LastDay>();
  const ask = async (values: Values) => {
    keep(undefined);
    const told = await askTenant<LastDay>(`/calendar/deadline?${new URLSearchParams({ ...values, days: String(values.days) })}`);
    keep(told.data);
    return told;
  };
  return (
    <Panel title={t('deadline.title')}>
      <CommandForm<Values>
        label={t('deadline.button')}
        done={t('deadline.done')}
        initial={{ days: 7, dayKind: 'WORKING', countRule: 'EXCLUDE_START' }}
        run={ask}
        fields={[
          { name: 'published', kind: 'date', label: t('deadline.published'), required: true },
          { name: 'days', kind: 'number', min: 1, max: 366, label: t('deadline.days'), required: true },
          {
            name: 'dayKind',
            kind: 'radio',
            label: t('deadline.dayKind'),
            required: true,
            options: ['WORKING', 'CALENDAR'].map((value) => ({ value, label: t(`deadline.${value}`) })),
          },
          {
            name: 'countRule',
            kind: 'radio',
            label: t('deadline.countRule'),
            required: true,
            options: ['EXCLUDE_START', 'INCLUDE_START'].map((value) => ({ value, label: t(`deadline.${value}`) })),
          },
        ]}
      />
      <p role="status" className="found">
        {found && t('deadline.last', { day: day(found.last) })}
        {found?.provisional && t('deadline.provisional')}
      </p>
    </Panel>
  );
}
