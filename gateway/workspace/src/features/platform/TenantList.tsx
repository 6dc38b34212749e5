import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Provisioned, TenantState } from './States';
import { type Tenant, useProgress, useTenants } from './reads';
import { inTreeOrder } from './tree';

/** Every region with its state, and what is stuck, in the order of the tree. */
export function TenantList() {
  const { t } = useTranslation('platform');
  const tenants = useTenants();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={tenants}>
        {(tenants) =>
          tenants.length === 0 ? (
            <Empty title={t('none')}>
              <Link to="/new">{t('found.title')}</Link>
            </Empty>
          ) : (
            <List tenants={tenants} />
          )
        }
      </Loaded>
    </Page>
  );
}

function List({ tenants }: { tenants: Tenant[] }) {
  const { t } = useTranslation('platform');
  const progress = useProgress().data ?? [];
  return (
    <Panel plain>
      <Rows
        caption={t('title')}
        rows={inTreeOrder(tenants)}
        id={({ code }) => code}
        columns={[
          {
            title: t('name'),
            cell: ({ code, name, depth }) => (
              <span>
                <span aria-hidden="true">{'— '.repeat(depth)}</span>
                <Link to={`/tenants/${code}`}>{name}</Link>
              </span>
            ),
          },
          { title: t('code'), cell: ({ code }) => code },
          { title: t('tier'), cell: ({ tier }) => t(`tierOf.${tier}`) },
          { title: t('stateOf'), cell: (tenant) => <TenantState tenant={tenant} /> },
          { title: t('provisioning'), cell: ({ code, erasingSince }) => !erasingSince && <Provisioned progress={progress.find((one) => one.code === code)} /> },
        ]}
      />
    </Panel>
  );
}
