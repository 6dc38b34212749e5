import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { day, moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { ChangeTable } from './ChangeTable';
import { formalities, type Kind, type Published } from './document';
import { Downloads } from './Downloads';
import { Formalities } from './Formalities';
import { useChanges, useVersion, useVersionText } from './reads';
import { RegulationText } from './text/RegulationText';

/** One version: what it changed, what it has gone through, and its text. */
export function VersionPage({ kind }: { kind: Kind }) {
  const { version: number = '' } = useParams();
  const version = useVersion(kind, number);
  return <Loaded query={version}>{(version) => <One kind={kind} version={version} />}</Loaded>;
}

function One({ kind, version }: { kind: Kind; version: Published }) {
  const { t } = useTranslation('policy');
  const number = String(version.version);
  const text = useVersionText(kind, number);
  const title = t('versions.ofKind', { kind: t(`kind.${kind}`), version: number });
  const draft = version.formalities.length < formalities.length;
  return (
    <Page
      title={title}
      trail={[
        { to: '/policy', label: t('title') },
        { to: `/${kind}/versions`, label: t('versions.title', { kind: t(`kind.${kind}`) }) },
      ]}
      aside={<Tone tone={draft ? 'active' : 'good'}>{t(draft ? 'versions.draft' : 'versions.complete')}</Tone>}
    >
      <Panel>
        <Facts
          of={[
            [t('publish.documentNumber'), version.documentNumber],
            [t('publish.effectiveFrom'), day(version.effectiveFrom)],
            [t('versions.publishedAt'), moment(version.publishedAt)],
            [t('versions.hash'), version.hash],
          ]}
        />
        <Downloads path={`/${kind}/versions/${number}/regulation`} name={title} />
      </Panel>
      <Formalities kind={kind} version={version} />
      {version.version > 1 && <Changes kind={kind} version={version.version} />}
      <Panel title={t('text.label')} plain>
        <Loaded query={text}>{(text) => <RegulationText text={text} />}</Loaded>
      </Panel>
    </Page>
  );
}

function Changes({ kind, version }: { kind: Kind; version: number }) {
  const { t } = useTranslation('policy');
  const [since, compare] = useState(version - 1);
  const changes = useChanges(kind, String(version), String(since));
  const earlier = Array.from({ length: version - 1 }, (_, index) => version - 1 - index);
  return (
    <Panel title={t('changes.title')}>
      <p className="row">
        <label htmlFor="since">{t('changes.since')}</label>
        <Select id="since" className="picked" value={since} onChange={compare} options={earlier.map((value) => ({ value, label: t('versions.nth', { version: value }) }))} />
      </p>
      <Loaded query={changes}>{(changes) => <ChangeTable caption={t('changes.title')} changes={changes} />}</Loaded>
    </Panel>
  );
}
