import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import type { Tenant } from './reads';

/** Where its requests are served, and how many there may be. */
export function Placement({ tenant: { code, limit } }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  return (
    <>
      <Panel title={t('placement.title')}>
        <p className="quiet">{t('placement.lead')}</p>
        <CommandForm<{ pool?: string }>
          label={t('placement.button')}
          done={t('placement.done')}
          run={({ pool }) => askPlatform(`/tenants/${code}/placement`, { method: 'PUT', body: { pool: pool || null } })}
          fields={[{ name: 'pool', kind: 'text', label: t('placement.pool'), help: t('placement.help') }]}
        />
      </Panel>
      <Panel title={t('limitOf.title')}>
        <CommandForm<{ perSecond?: number | null }>
          label={t('limitOf.button')}
          done={t('limitOf.done')}
          initial={{ perSecond: limit }}
          run={({ perSecond }) => askPlatform(`/tenants/${code}/limit`, { method: 'PUT', body: { perSecond: perSecond ?? null } })}
          fields={[{ name: 'perSecond', kind: 'number', min: 1, max: 10_000, label: t('limit'), help: t('limitOf.help') }]}
        />
      </Panel>
    </>
  );
}
