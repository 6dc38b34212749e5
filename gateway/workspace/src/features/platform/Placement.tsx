import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { type Tenant, usePools } from './reads';

/** Where its requests are served, and how many there may be. */
export function Placement({ tenant: { code, limit, pool } }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  return (
    <>
      <Pools code={code} now={pool} />
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

/** Only to those the platform is configured with; where there is but one, there is nothing to choose. */
function Pools({ code, now }: { code: string; now: string }) {
  const { t } = useTranslation('platform');
  const name = (pool: string) => (pool === 'shared' ? t('placement.shared') : pool);
  return (
    <Panel title={t('placement.title')}>
      <Loaded query={usePools()}>
        {(pools) =>
          pools.length < 2 ? (
            <p>{t('placement.only')}</p>
          ) : (
            <>
              <p className="quiet">{t('placement.lead')}</p>
              <CommandForm<{ pool: string }>
                key={now}
                label={t('placement.button')}
                done={t('placement.done')}
                initial={{ pool: now }}
                run={(body) => askPlatform(`/tenants/${code}/placement`, { method: 'PUT', body })}
                fields={[
                  {
                    name: 'pool',
                    kind: 'radio',
                    label: t('placement.pool'),
                    required: true,
                    options: pools.map((pool) => ({ value: pool.name, label: pool.name === now ? t('placement.now', { name: name(pool.name) }) : name(pool.name) })),
                  },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
