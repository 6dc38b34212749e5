import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tenant } from '../../api/client';
import { day, moment } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import type { Kind } from './document';
import { useVersions } from './reads';
import { Steps } from './Steps';

/** 版本: what was in force from when to when; a running round keeps its own. */
export function VersionsPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation('policy');
  const versions = useVersions(kind);
  const address = `/api/${tenant}/tenant/${kind}/regulation`;
  return (
    <Page title={t('versions.title', { kind: t(`kind.${kind}`) })} article={kind === 'policy' ? '第二十七条' : '第十二条'} lead={t('versions.lead')} trail={[{ to: '/policy', label: t('title') }]}>
      <Steps kind={kind} />
      <Loaded query={versions}>
        {(versions) =>
          versions.length === 0 ? (
            <Empty title={t('versions.none')}>
              <Link to={`/${kind}/publish`}>{t('versions.first')}</Link>
            </Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('versions.title', { kind: t(`kind.${kind}`) })}
                rows={versions}
                id={({ version }) => String(version)}
                columns={[
                  { title: t('versions.version'), cell: ({ version }) => <Link to={`/${kind}/versions/${version}`}>{t('versions.nth', { version })}</Link> },
                  { title: t('publish.documentNumber'), cell: ({ documentNumber }) => documentNumber ?? '—' },
                  {
                    title: t('versions.inForce'),
                    cell: ({ effectiveFrom, effectiveTo }) => `${day(effectiveFrom)} – ${effectiveTo ? day(effectiveTo) : ''}`,
                  },
                  { title: t('versions.publishedAt'), cell: ({ publishedAt }) => moment(publishedAt) },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
      <p>
        {t('versions.address')} <a href={address}>{address}</a>
      </p>
    </Page>
  );
}
