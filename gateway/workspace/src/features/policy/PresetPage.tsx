import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { listed } from '../../ui/words';
import { inOwnWords } from './classes';
import type { Kind, Preset } from './document';
import { rememberedPreset, rememberPreset } from './preset';
import { readDraft, readPreset, saveDraft, usePresets } from './reads';
import { Steps } from './Steps';

/** 预设: what one begins from, and how much of it anybody really published. */
export function PresetPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation('policy');
  const presets = usePresets(kind);
  return (
    <Page title={t('preset.title', { kind: t(`kind.${kind}`) })} lead={t('preset.lead')} trail={[{ to: '/policy', label: t('title') }]}>
      <Steps kind={kind} />
      <Panel>
        <Loaded query={presets}>{(presets) => <Choose kind={kind} presets={bestKnownFirst(presets)} />}</Loaded>
      </Panel>
    </Page>
  );
}

/** The seed, then those of which something was published, then what is invented. */
function bestKnownFirst(presets: Preset[]) {
  const rank = ({ seed, published }: Preset) => (seed ? 0 : published.length > 0 ? 1 : 2);
  return [...presets].sort((a, b) => rank(a) - rank(b));
}

function Choose({ kind, presets }: { kind: Kind; presets: Preset[] }) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const [chosen, choose] = useState(presets.find(({ name }) => name === rememberedPreset(kind, presets))?.name ?? presets[0]?.name ?? '');
  const begin = async () => {
    const [{ data: draft }, { data: preset }] = await Promise.all([readDraft(kind), readPreset(kind, chosen)]);
    const document = kind === 'policy' ? inOwnWords(preset!, draft!.document) : preset!;
    rememberPreset(kind, chosen);
    return saveDraft(kind, document, draft!.version);
  };
  return (
    <CommandForm label={t('preset.button')} done={t('preset.done')} run={begin} after={() => navigate(`/${kind}/edit`)}>
      <Radio.Group className="presets" aria-label={t('preset.label')} name="preset" value={chosen} onChange={({ target }) => choose(target.value)}>
        {presets.map((preset) => (
          <Radio key={preset.name} value={preset.name}>
            <strong>{preset.title}</strong>
            <span className="quiet">
              {t('preset.source', { source: preset.source })}
              {preset.published.length > 0 && t('preset.published', { keys: listed(preset.published.map((key) => t(`key.${key}`))) })}
            </span>
          </Radio>
        ))}
      </Radio.Group>
      <p className="warning">{t(kind === 'policy' ? 'preset.replaces' : 'preset.replacesRules')}</p>
    </CommandForm>
  );
}
