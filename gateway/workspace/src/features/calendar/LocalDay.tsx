import { useTranslation } from 'react-i18next';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

/** 本地放假、上班: laid over the national calendar for this region alone. */
export function LocalDay() {
  const { t } = useTranslation('calendar');
  return (
    <Panel title={t('local.title')}>
      <p className="quiet">{t('local.lead')}</p>
      <CommandForm<{ date: string; working: boolean; name: string }>
        label={t('local.button')}
        done={t('local.done')}
        initial={{ working: false }}
        run={({ date, ...body }) => askTenant(`/calendar/local-days/${date}`, { method: 'PUT', body })}
        fields={[
          { name: 'date', kind: 'date', label: t('date'), required: true },
          {
            name: 'working',
            kind: 'radio',
            label: t('kind'),
            required: true,
            options: [
              { value: false, label: t('off') },
              { value: true, label: t('working') },
            ],
          },
          { name: 'name', kind: 'text', max: 40, label: t('name'), required: true, help: t('local.nameHelp') },
        ]}
      />
    </Panel>
  );
}
