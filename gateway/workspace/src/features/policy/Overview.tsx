import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tenant } from '../../api/client';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import type { Draft, Kind, Version } from './document';
import { useDraft, useVersions } from './reads';
import { Steps } from './Steps';

/** 管理办法与评审规则: where both stand, and what is to be done next. */
export function Overview() {
  const { t } = useTranslation('policy');
  return (
    <Page title={t('title')} article="第十二条、第二十七条" lead={t('lead')}>
      {(['policy', 'rules'] as const).map((kind) => (
        <Panel key={kind} title={t(`kind.${kind}`)}>
          <Steps kind={kind} />
          <State kind={kind} />
        </Panel>
      ))}
      <Panel title={t('open.title')} plain>
        <p>{t('open.lead')}</p>
        <ul>
          {['policy', 'policy/regulation', 'policy/schema', 'rules', 'rules/regulation'].map((path) => (
            <li key={path}>
              {t(`open.${path.replace('/', '-')}`)}{' '}
              <a href={`/api/${tenant}/tenant/${path}`}>
                <code>{`/api/${tenant}/tenant/${path}`}</code>
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}

function State({ kind }: { kind: Kind }) {
  const draft = useDraft(kind);
  const versions = useVersions(kind);
  return <Loaded query={draft}>{(draft) => <Loaded query={versions}>{([last]) => <Standing kind={kind} draft={draft} last={last} />}</Loaded>}</Loaded>;
}

function Standing({ kind, draft, last }: { kind: Kind; draft: Draft; last?: Version }) {
  const { t } = useTranslation('policy');
  const blocking = draft.findings.filter(({ severity }) => severity === 'BLOCKS').length;
  return (
    <>
      <Facts
        of={[
          [t('state.last'), last ? t('state.version', { version: last.version, day: day(last.effectiveFrom), number: last.documentNumber ?? '' }) : t('state.none')],
          [t('state.draft'), t('findings.count', { blocking, advising: draft.findings.length - blocking })],
        ]}
      />
      <p>
        <Link to={`/${kind}/${last ? 'edit' : 'preset'}`}>{t(last ? 'state.continue' : 'state.begin')}</Link>
      </p>
    </>
  );
}
