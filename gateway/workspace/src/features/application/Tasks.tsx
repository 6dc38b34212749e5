import { useTranslation } from 'react-i18next';
import type { ApplicationForm } from '../../api/application';
import type { Track } from '../../api/round';
import { Panel } from '../../ui/Page';
import { Tone } from '../../ui/StatusTag';
import { isBegun, isDone, sections } from './questions';

/** What is still to do before the application can be submitted. */
export function Tasks({ track, form, returned }: { track: Track; form: ApplicationForm; returned: boolean }) {
  const { t } = useTranslation('application');
  return (
    <Panel title={t('tasks.title')} plain>
      <ul className="tasks">
        {sections(track).map((section) => {
          const state = isDone(section, form) ? 'done' : isBegun(section, form) ? 'begun' : 'open';
          return (
            <li key={section.key}>
              <a href={`#${section.key}`}>{t(`section.${section.key}`)}</a>
              <Tone tone={{ done: 'good', begun: 'active', open: '' }[state]}>{t(`tasks.${state}`)}</Tone>
            </li>
          );
        })}
        <li>
          <a href="#evidence">{t('section.evidence')}</a>
        </li>
        {returned && (
          <li>
            {t('tasks.defects')} <Tone tone="active">{t('tasks.returned')}</Tone>
          </li>
        )}
      </ul>
    </Panel>
  );
}
