import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { ChangeTable } from './ChangeTable';
import type { Kind, Version } from './document';
import { Downloads } from './Downloads';
import { FindingList } from './FindingList';
import { PublishForm } from './PublishForm';
import { useDraftChanges, useDraftOn, useVersions } from './reads';
import { Steps } from './Steps';

/** 印发: once the checks find no contradiction, the draft becomes a version that nothing changes any more. */
export function PublishPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const versions = useVersions(kind);
  const [day, take] = useState('');
  const draft = useDraftOn(kind, day);
  return (
    <Page title={t('publish.title', { kind: t(`kind.${kind}`) })} article={kind === 'policy' ? '第二十七条' : '第十二条'} lead={t('publish.lead')} trail={[{ to: '/policy', label: t('title') }]}>
      <Steps kind={kind} />
      <Loaded query={draft}>
        {(draft) => (
          <>
            <FindingList findings={draft.findings} go={(key) => navigate(`/${kind}/edit?key=${encodeURIComponent(key)}`)} />
            <Loaded query={versions}>{([last]) => last ? <Since kind={kind} last={last} version={draft.version} /> : <p>{t('publish.first')}</p>}</Loaded>
            {kind === 'policy' && <Predecessor of={draft.document.supersedes as Superseded | null} />}
            <Panel title={t('publish.asDraft')} plain>
              <Downloads path={`/${kind}/draft/regulation`} name={t('publish.draftName', { kind: t(`kind.${kind}`) })} />
            </Panel>
            <PublishForm kind={kind} draft={draft} onDay={take} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Since({ kind, last, version }: { kind: Kind; last: Version; version: number }) {
  const { t } = useTranslation('policy');
  const changes = useDraftChanges(kind, { since: last.version }, version);
  const caption = t('publish.changes', { version: last.version });
  return (
    <Panel title={caption} plain>
      <Loaded query={changes}>{(changes) => <ChangeTable caption={caption} changes={changes} />}</Loaded>
    </Panel>
  );
}

interface Superseded {
  title: string;
  number: string | null;
}

/** 同时废止: the text itself says which document it repeals. */
function Predecessor({ of }: { of: Superseded | null }) {
  const { t } = useTranslation('policy');
  return (
    <p>
      {of ? t('publish.repeals', { title: of.title, number: of.number ? `（${of.number}）` : '' }) : t('publish.repealsNothing')}{' '}
      <Link to="/policy/edit?key=supersedes">{t('findings.mend')}</Link>
    </p>
  );
}
