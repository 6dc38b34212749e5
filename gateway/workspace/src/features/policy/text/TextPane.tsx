import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../ui/ProblemNote';
import type { Kind } from '../document';
import { rememberPreset } from '../preset';
import { useDraftText, usePresets } from '../reads';
import { RegulationText } from './RegulationText';

interface Props {
  kind: Kind;
  version: number;
  preset: string;
  compare: (preset: string) => void;
  active?: string;
  choose: (key: string) => void;
  differing: number;
}

/** The text as the saved draft writes it, beside the settings. */
export function TextPane({ kind, version, preset, compare, active, choose, differing }: Props) {
  const { t } = useTranslation('policy');
  const text = useDraftText(kind, version, preset);
  const presets = usePresets(kind).data ?? [];
  return (
    <aside className="text-pane" aria-label={t('text.label')}>
      <div className="row">
        <label htmlFor="compare">{t('text.compare')}</label>
        <Select
          id="compare"
          className="picked"
          value={preset}
          onChange={(name) => {
            rememberPreset(kind, name);
            compare(name);
          }}
          options={[{ value: '', label: t('text.nothing') }, ...presets.map(({ name, title }) => ({ value: name, label: title }))]}
        />
        {preset && <span className="quiet">{t('text.differing', { count: differing })}</span>}
      </div>
      <p className="quiet">{t('text.how')}</p>
      {text.error && <ProblemNote problem={text.error} />}
      <div className="regulation" tabIndex={0} role="region" aria-label={t('text.label')} aria-busy={text.isFetching}>
        {text.data && <RegulationText text={text.data} active={active} choose={choose} />}
      </div>
    </aside>
  );
}
