import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Erasure } from './Erasure';
import { FirstAdministrator } from './FirstAdministrator';
import { HostName } from './HostName';
import { Lifecycle } from './Lifecycle';
import { Placement } from './Placement';
import { Provisioning } from './Provisioning';
import { type Tenant, useTenants } from './reads';
import { TenantState } from './States';
import { Usage } from './Usage';

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
      <Usage code={tenant.code} />
      <HostName tenant={tenant} />
      <Placement tenant={tenant} />
      <Lifecycle tenant={tenant} />
    </>
  );
}
