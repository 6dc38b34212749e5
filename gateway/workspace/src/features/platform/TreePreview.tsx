import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Page';
import type { Tenant } from './reads';
import { inTreeOrder } from './tree';

/** Where the new one will stand. */
export function TreePreview({ tenants, wanted }: { tenants: Tenant[]; wanted: { code?: string; name?: string; parent?: string } }) {
  const { t } = useTranslation('platform');
  const own = '';
  const all = [
    ...tenants.map(({ code, name, parent }) => ({ code, name, parent })),
    { code: own, name: wanted.name || t('found.unnamed'), parent: wanted.parent || undefined },
  ];
  return (
    <Panel title={t('found.tree')}>
      <ul>
        {inTreeOrder(all).map(({ code, name, depth }) => (
          <li key={code}>
            {'— '.repeat(depth)}
            {code === own ? <strong>{t('found.here', { name })}</strong> : name}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
