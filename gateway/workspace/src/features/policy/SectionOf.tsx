import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Page';
import { isAsked, useDrafting } from './Drafting';
import { Setting } from './Setting';
import type { Section } from './shape';

export function SectionOf({ section: { name, settings } }: { section: Section }) {
  const { t } = useTranslation('policy');
  const { document } = useDrafting();
  return (
    <Panel title={t(`section.${name}`)}>
      {settings
        .filter((setting) => isAsked(setting, document))
        .map((setting) => (
          <Setting key={setting.key} setting={setting} />
        ))}
    </Panel>
  );
}
