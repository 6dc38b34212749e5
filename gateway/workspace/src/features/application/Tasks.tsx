import { useTranslation } from 'react-i18next';
import type { Application, ApplicationForm } from '../../api/application';
import { type Attachment, useAttachments } from '../../api/attachment';
import type { RecommendPaths } from '../../api/recommendation';
import { Panel } from '../../ui/Page';
import { Tone } from '../../ui/StatusTag';
import { isBegun, isDone, sections } from './questions';

/** What is still to do before the application can be submitted. */
export function Tasks({ application: { row }, form, ways }: { application: Application; form: ApplicationForm; ways?: RecommendPaths }) {
  const { t } = useTranslation('application');
  const files = useAttachments(row.id).data?.files;
  return (
    <Panel title={t('tasks.title')} plain>
      <ul className="tasks">
        {sections(row.track).map((section) => (
          <li key={section.key}>
            <a href={`#${section.key}`}>{t(`section.${section.key}`)}</a>
            <Progress of={isDone(section, form, ways) ? 'done' : isBegun(section, form) ? 'begun' : 'open'} />
          </li>
        ))}
        <li>
          <a href="#evidence">{t('section.evidence')}</a>
          {files && <Progress of={progressOf(files.filter(({ leftOut }) => !leftOut))} />}
        </li>
        {row.status === 'RETURNED' && (
          <li>
            {t('tasks.defects')} <Tone tone="active">{t('tasks.returned')}</Tone>
          </li>
        )}
      </ul>
    </Panel>
  );
}

const tones = { done: 'good', begun: 'active', open: '' };

function Progress({ of }: { of: keyof typeof tones }) {
  const { t } = useTranslation('application');
  return <Tone tone={tones[of]}>{t(`tasks.${of}`)}</Tone>;
}

/** Evidence is for the applicant to give; what was begun of it is still to be finished or removed. */
function progressOf(files: Attachment[]) {
  return files.length === 0 ? 'open' : files.every(({ state }) => state === 'READY') ? 'done' : 'begun';
}
