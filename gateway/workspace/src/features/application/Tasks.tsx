import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationForm } from '../../api/application';
import { type Attachment, useAttachments } from '../../api/attachment';
import type { RecommendPaths } from '../../api/recommendation';
import type { Asked } from '../../api/form';
import { anchorOf } from '../../ui/form/AskedSections';
import { asShown, itemsOf, tidied } from '../../ui/form/answers';
import { checkBy, type Fault } from '../../ui/form/check';
import { Panel } from '../../ui/Page';
import { Tone } from '../../ui/StatusTag';
import { isBegun, isDone, sections } from './questions';

/** What is still to do before the application can be submitted. */
export function Tasks({ application: { row }, asked, form, ways }: { application: Application; asked: Asked; form: ApplicationForm; ways?: RecommendPaths }) {
  const { t } = useTranslation('application');
  const check = useMemo(() => checkBy(asked.complete), [asked]);
  const files = useAttachments(row.id).data?.files;
  const faults = check(tidied(asked, form));
  return (
    <Panel title={t('tasks.title')} plain>
      <ul className="tasks">
        {sections(row.track).map((section) => (
          <Fragment key={section.key}>
            {section.key === 'report' && <AskedTasks asked={asked} form={form} faults={faults} />}
            <li>
              <a href={`#${section.key}`}>{t(`section.${section.key}`)}</a>
              <Progress of={isDone(section, form, ways) ? 'done' : isBegun(section, form) ? 'begun' : 'open'} />
            </li>
          </Fragment>
        ))}
        <li>
          <a href="#evidence">{t('section.evidence')}</a>
          {files && <Progress of={progressOf(files.filter(({ leftOut }) => !leftOut))} />}
        </li>
        {(row.status === 'RETURNED' || row.status === 'SUPPLEMENTING') && (
          <li>
            {t(row.status === 'RETURNED' ? 'tasks.defects' : 'tasks.wanted')} <Tone tone="active">{t('tasks.returned')}</Tone>
          </li>
        )}
      </ul>
    </Panel>
  );
}

/** The parts that the round's own form asks, and how far each is. */
function AskedTasks({ asked, form, faults }: { asked: Asked; form: ApplicationForm; faults: Fault[] }) {
  const { t } = useTranslation(['application', 'ui']);
  const { sections, answers } = asShown(asked, form);
  const items = asked.form.selfAssessment ? itemsOf(asked.rubric) : [];
  const written = items.filter(({ code }) => answers.assessment?.[code]?.trim()).length;
  const wrong = (field: string) => faults.some((fault) => isWithin(fault.field, field));
  return (
    <>
      {sections.map(({ section, questions }) => (
        <li key={section.title}>
          <a href={`#${anchorOf(section)}`}>{section.title}</a>
          <Progress
            of={
              questions.every(({ code }) => answers.questions?.[code] === undefined)
                ? 'open'
                : questions.some(({ code }) => wrong(`answers.questions.${code}`))
                  ? 'begun'
                  : 'done'
            }
          />
        </li>
      ))}
      {items.length > 0 && (
        <li>
          <a href="#assessment">{t('ui:asked.assessment')}</a>
          <Progress of={written === 0 ? 'open' : wrong('answers.assessment') ? 'begun' : 'done'} /> {t('ui:asked.progress', { done: written, all: items.length })}
        </li>
      )}
    </>
  );
}

const isWithin = (field: string, part: string) => field === part || field.startsWith(`${part}[`) || field.startsWith(`${part}.`);

const tones = { done: 'good', begun: 'active', open: '' };

function Progress({ of }: { of: keyof typeof tones }) {
  const { t } = useTranslation('application');
  return <Tone tone={tones[of]}>{t(`tasks.${of}`)}</Tone>;
}

/** Evidence is for the applicant to give; what was begun of it is still to be finished or removed. */
function progressOf(files: Attachment[]) {
  return files.length === 0 ? 'open' : files.every(({ state }) => state === 'READY') ? 'done' : 'begun';
}
