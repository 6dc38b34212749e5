import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import type { Kind } from './document';
import { Form } from './Form';
import { useDraft } from './reads';
import { Steps } from './Steps';
import { useServed } from './useServed';

/** 参数: the settings, and beside them the text they write. */
export function Editor({ kind }: { kind: Kind }) {
  const { t } = useTranslation('policy');
  const draft = useDraft(kind);
  const served = useServed(kind === 'rules');
  return (
    <Page
      title={t(`edit.${kind}`)}
      article={kind === 'policy' ? '第二十七条' : '第十二条'}
      lead={t('edit.lead')}
      trail={[{ to: '/policy', label: t('title') }]}
    >
      <Steps kind={kind} />
      <Loaded query={draft}>
        {(draft) => (kind === 'policy' ? <Form kind={kind} draft={draft} /> : <Loaded query={served}>{(policy) => <Form kind={kind} draft={draft} policy={policy} />}</Loaded>)}
      </Loaded>
    </Page>
  );
}
