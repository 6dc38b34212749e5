import { useTranslation } from 'react-i18next';
import type { Finding, Kind } from './document';
import { settingFor } from './path';
import { keysOf, sectionsOf, sectionWith } from './settings';

interface Props {
  kind: Kind;
  section: string;
  show: (section: string) => void;
  findings: Finding[];
}

/** The chapters of the form, one at a time; where something contradicts, its chapter says so. */
export function Sections({ kind, section, show, findings }: Props) {
  const { t } = useTranslation('policy');
  const contradicting = findings
    .filter(({ severity }) => severity === 'BLOCKS')
    .flatMap(({ key }) => settingFor(key, keysOf(kind)) ?? [])
    .map((key) => sectionWith(kind, key));
  return (
    <nav className="sections" aria-label={t('sections')}>
      {sectionsOf[kind].map(({ name }) => (
        <button key={name} type="button" aria-current={name === section ? 'true' : undefined} onClick={() => show(name)}>
          {t(`section.${name}`)}
          {contradicting.includes(name) && ` ⚠ ${t('severity.BLOCKS')}`}
        </button>
      ))}
    </nav>
  );
}
