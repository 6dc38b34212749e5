import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import type { Mark } from '../../api/attachment';
import { type Asked, useAsked } from '../../api/form';
import type { Track } from '../../api/round';
import { type Change, useChanges } from '../../api/submission';
import { AnswerValue } from '../../ui/form/Answers';
import { Empty, Loaded } from '../../ui/Loaded';
import { Rows } from '../../ui/Rows';
import { called } from './questions';
import { type Stated, useStated } from './useStated';

/** What one submission changed since another, field by field. */
export function Comparison({ application: { row }, since, submission }: { application: Application; since: number; submission: number }) {
  const { t } = useTranslation('application');
  const changes = useChanges(row.id, since, submission);
  const asked = useAsked(row.round, row.track).data;
  const value = useValue(asked);
  return (
    <Loaded query={changes}>
      {(changes) =>
        changes.length === 0 ? (
          <Empty title={t('changes.none')} />
        ) : (
          <Rows
            caption={t('changes.title')}
            rows={changes}
            id={({ part, field }) => part + field}
            columns={[
              { title: t('changes.field'), cell: (change) => <Name of={change} track={row.track} /> },
              { title: t('changes.before'), cell: (change) => value(change, change.before) },
              { title: t('changes.after'), cell: (change) => value(change, change.after) },
            ]}
          />
        )
      }
    </Loaded>
  );
}

function Name({ of: { part, field, label }, track }: { of: Change; track: Track }) {
  const { t } = useTranslation('application');
  return (
    <>
      {part === 'FORM' ? t(called(field, track)) : part === 'EVIDENCE' ? t('changes.file') : (label ?? field)}
      <div className="quiet">{t(`changes.part.${part}`)}</div>
    </>
  );
}

function useValue(asked?: Asked) {
  const { t } = useTranslation('application');
  const stated = useStated();
  return ({ part, field, withheld }: Change, value: unknown): ReactNode => {
    if (withheld && (part !== 'EVIDENCE' || value)) {
      return <span className="quiet">{t('changes.withheld')}</span>;
    }
    if (value === undefined || value === null) {
      return <span className="quiet">—</span>;
    }
    switch (part) {
      case 'FORM':
        return <span className="written">{stated(field as Stated, value as Parameters<typeof stated>[1])}</span>;
      case 'EVIDENCE': {
        const { title, mark } = value as { title: string; mark: Mark };
        return `${title}（${t(`mark.${mark}`)}）`;
      }
      default: {
        const question = asked?.form.sections.flatMap(({ questions }) => questions).find(({ code }) => code === field);
        return question ? <AnswerValue of={question} value={value} /> : <span className="written">{String(value)}</span>;
      }
    }
  };
}
