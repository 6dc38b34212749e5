import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { FirstPassword } from '../../ui/FirstPassword';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { useAdministrator } from './reads';

/** Who runs it first, until there are others. */
export function FirstAdministrator({ code }: { code: string }) {
  const { t } = useTranslation('platform');
  const first = useAdministrator(code);
  if (first.error?.status === 404) {
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
