import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import type { Tenant } from './reads';

/** A host name of its own, beside the platform's. */
export function HostName({ tenant: { code, host } }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  return (
    <Panel title={t('hostOf.title')}>
      <p className="quiet">{t('hostOf.lead')}</p>
      <CommandForm<{ host?: string }>
        label={t('hostOf.button')}
        done={t('hostOf.done')}
        initial={{ host }}
        run={({ host }) => askPlatform(`/tenants/${code}/host`, { method: 'PUT', body: { host: host || null } })}
        fields={[{ name: 'host', kind: 'text', max: 253, label: t('host'), help: t('hostOf.help') }]}
      />
    </Panel>
  );
}
