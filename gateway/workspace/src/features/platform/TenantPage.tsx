import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { FirstPassword } from '../../ui/FirstPassword';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Erasure } from './Erasure';
import { HostName } from './HostName';
import { Lifecycle } from './Lifecycle';
import { Placement } from './Placement';
import { type Tenant, useAdministrator, useProgress, useTenants, useUsage } from './reads';
import { Provisioned, TenantState } from './States';
import { useAmount } from './useAmount';

export function TenantPage() {
  const { t } = useTranslation('platform');
  const { code = '' } = useParams();
  const tenants = useTenants();
  return (
    <Loaded query={tenants}>
      {(tenants) => {
        const tenant = tenants.find((one) => one.code === code);
        return tenant ? <One tenant={tenant} /> : <Page title={t('gone')}>{null}</Page>;
      }}
    </Loaded>
  );
}

function One({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  return (
    <Page title={tenant.name} trail={[{ to: '/', label: t('title') }]} aside={<TenantState tenant={tenant} />}>
      <Panel>
        <Facts
          of={[
            [t('code'), <a href={`/${tenant.code}`}>{tenant.code}</a>],
            [
              t('mongolian'),
              tenant.mongolianName && (
                <span className="mongolian" lang="mn-Mong">
                  {tenant.mongolianName}
                </span>
              ),
            ],
            [t('tier'), t(`tierOf.${tenant.tier}`)],
            [t('parent'), tenant.parent],
            [t('host'), tenant.host],
            [t('award'), tenant.award],
            [t('limit'), tenant.limit ? t('perSecond', { limit: tenant.limit }) : t('commonLimit')],
            [t('closingReason'), tenant.closingReason],
            [t('closedBy'), tenant.closedBy],
            [t('keepUntil'), tenant.keepUntil],
          ]}
        />
      </Panel>
      {tenant.erasingSince ? <Erasure tenant={tenant} /> : <Kept tenant={tenant} />}
    </Page>
  );
}

function Kept({ tenant }: { tenant: Tenant }) {
  return (
    <>
      <Provisioning code={tenant.code} />
      <FirstAdministrator code={tenant.code} />
      <UsagePanel code={tenant.code} />
      <HostName tenant={tenant} />
      <Placement tenant={tenant} />
      <Lifecycle tenant={tenant} />
    </>
  );
}

function Provisioning({ code }: { code: string }) {
  const { t } = useTranslation('platform');
  const progress = (useProgress().data ?? []).find((one) => one.code === code);
  return (
    <Panel title={t('provisioning')}>
      <Provisioned progress={progress} />
      {progress?.state !== 'DONE' && <p className="quiet">{t('untilDone')}</p>}
      <CommandForm
        label={t('again.button')}
        done={t('again.done')}
        run={() => askPlatform(`/provisioning/${code}/retry`, { method: 'POST', body: {} })}
      />
    </Panel>
  );
}

function FirstAdministrator({ code }: { code: string }) {
  const { t } = useTranslation('platform');
  const first = useAdministrator(code);
  if (first.error) {
    return (
      <Panel title={t('administrator.title')}>
        <p className="quiet">{t('administrator.none')}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('administrator.title')}>
        <Loaded query={first}>
          {({ name, address, state, reason }) => (
            <Facts
              of={[
                [t('administrator.name'), name],
                [t('administrator.address'), address],
                [t('stateOf'), t(`administrator.state.${state}`)],
                [t('administrator.reason'), reason],
              ]}
            />
          )}
        </Loaded>
      </Panel>
      {first.data?.handedOver && (
        <FirstPassword ask={() => askPlatform(`/tenants/${code}/administrator/first-password`, { method: 'POST', body: {} })} />
      )}
    </>
  );
}

function UsagePanel({ code }: { code: string }) {
  const { t, i18n } = useTranslation('platform');
  const number = new Intl.NumberFormat(i18n.language);
  const amount = useAmount();
  return (
    <Panel title={t('usage.title')}>
      <Loaded query={useUsage(code)}>
        {({ month, requests, refused, accounts, storage }) => (
          <Facts
            of={[
              [t('usage.requests', { month }), number.format(requests)],
              [t('usage.refused'), number.format(refused)],
              [t('usage.accounts'), number.format(accounts)],
              ...['tenant', 'award'].map((service): [string, string] => {
                const kept = storage.find((one) => one.service === service);
                return [t('usage.storage', { service: t(`service.${service}`) }), kept ? amount(kept) : t('usage.away')];
              }),
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
