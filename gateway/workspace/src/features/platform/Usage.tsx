import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { useUsage } from './reads';
import { useAmount } from './useAmount';

/** What it takes of the platform this month. */
export function Usage({ code }: { code: string }) {
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
