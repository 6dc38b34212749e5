import { useTranslation } from 'react-i18next';
import type { Stage } from '../api/award';
import { day } from './dates';
import { Rows } from './Rows';

const millis = (date: string) => new Date(date.slice(0, 10)).getTime();

/** Planned bars, the day each stage really ended, and today; the table below says the same. */
export function Timeline({ stages, today }: { stages: Stage[]; today?: string }) {
  const { t } = useTranslation('ui');
  const dated = stages.filter((stage) => stage.plannedFrom && stage.plannedTo);
  const ends = dated.flatMap((s) => [s.plannedFrom!, s.plannedTo!, s.closedAt ?? s.plannedTo!]).map(millis);
  const from = Math.min(...ends);
  const span = Math.max(...ends) - from || 1;
  const at = (date: string) => `${Math.min(100, Math.max(0, ((millis(date) - from) / span) * 100))}%`;
  return (
    <>
      {dated.length > 0 && (
        <div className="bars" aria-hidden="true">
          {dated.map((stage) => (
            <BarOf key={`${stage.track}${stage.ordinal}`} stage={stage} at={at} today={today} />
          ))}
        </div>
      )}
      <details open={dated.length === 0}>
        <summary>{t('timeline.table')}</summary>
        <Rows
          caption={t('timeline.caption')}
          rows={stages}
          id={(stage) => `${stage.track}${stage.ordinal}`}
          columns={[
            { title: t('timeline.stage'), cell: (s) => t(`stage.${s.kind}`) },
            { title: t('timeline.article'), cell: (s) => s.article },
            { title: t('timeline.planned'), cell: (s) => (s.plannedFrom ? `${day(s.plannedFrom)} – ${day(s.plannedTo)}` : t('timeline.undated')) },
            { title: t('timeline.actual'), cell: (s) => (s.closedAt ? day(s.closedAt) : '—') },
            { title: t('timeline.progress'), cell: (s) => t(`progress.${s.progress}`) },
          ]}
        />
      </details>
    </>
  );
}

function BarOf({ stage, at, today }: { stage: Stage; at: (date: string) => string; today?: string }) {
  const { t } = useTranslation('ui');
  const left = at(stage.plannedFrom!);
  return (
    <>
      <span>{t(`stage.${stage.kind}`)}</span>
      <span className="track">
        <span
          className={`bar ${stage.progress.toLowerCase()}`}
          style={{ left, right: `calc(100% - ${at(stage.plannedTo!)})` }}
        />
        {stage.closedAt && <span className="mark" style={{ left: at(stage.closedAt) }} />}
        {today && <span className="today" style={{ left: at(today) }} />}
      </span>
    </>
  );
}
