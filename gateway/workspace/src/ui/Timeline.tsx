import { useTranslation } from 'react-i18next';
import type { Round, Stage } from '../api/round';
import { cited } from './citation';
import { day, dayOf, shortDay } from './dates';
import { Rows } from './Rows';
import { useStageName } from './useStageName';

const millis = (date: string) => new Date(date).getTime();

type Scale = (date: string) => string;

interface Lap {
  stage: Stage;
  /** When it really began: with the window, or once the step before was closed. */
  began?: string;
  ended?: string;
}

/** Every step planned against actual, with today; the table below says the same. */
export function Timeline({ round, stages }: { round: Round; stages: Stage[] }) {
  const { t } = useTranslation('ui');
  const called = useStageName();
  const { today } = round;
  const laps = lapsOf(round, stages);
  const dated = laps.filter(({ stage, began }) => stage.plannedTo || began);
  const days = dated
    .flatMap(({ stage, began, ended }) => [stage.plannedFrom, stage.plannedTo, began, ended])
    .filter((date) => date !== undefined)
    .sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const span = millis(last) - millis(first) || 1;
  const at: Scale = (date) => `${Math.min(100, Math.max(0, ((millis(date) - millis(first)) / span) * 100))}%`;
  const shown = today >= first && today <= last;
  return (
    <>
      {dated.length > 0 && (
        <div aria-hidden="true">
          <p className="legend">
            <span className="planned">{t('timeline.planned')}</span>
            <span className="actual">{t('timeline.went')}</span>
            {shown && <span className="today">{t('timeline.today', { day: shortDay(today) })}</span>}
          </p>
          <div className="bars">
            {dated.map((lap) => (
              <Bars key={`${lap.stage.track}${lap.stage.ordinal}`} lap={lap} at={at} today={shown ? today : undefined} />
            ))}
            <span />
            <span className="scale">
              <span>{day(first)}</span>
              <span>{day(last)}</span>
            </span>
          </div>
        </div>
      )}
      <details open={dated.length === 0}>
        <summary>{t('timeline.table')}</summary>
        <Rows
          caption={t('timeline.caption')}
          rows={laps}
          id={({ stage }) => `${stage.track}${stage.ordinal}`}
          columns={[
            { title: t('timeline.stage'), cell: ({ stage }) => called(stage) },
            { title: t('timeline.article'), cell: ({ stage }) => cited(stage.article) },
            { title: t('timeline.planned'), cell: ({ stage }) => range(stage.plannedFrom, stage.plannedTo) || t('timeline.undated') },
            { title: t('timeline.went'), cell: ({ stage, began, ended }) => range(began, stage.closedAt && ended) || '—' },
            { title: t('timeline.progress'), cell: ({ stage }) => t(`progress.${stage.progress}`) },
          ]}
        />
      </details>
    </>
  );
}

const range = (from?: string, to?: string) => (from ? `${day(from)} – ${day(to)}` : '');

function lapsOf({ windowFrom, today }: Round, stages: Stage[]): Lap[] {
  return stages.map((stage, i) => {
    const before = stages[i - 1];
    const began = stage.progress === 'AHEAD' ? undefined : stage.joint && before?.closedAt ? dayOf(before.closedAt) : windowFrom;
    return { stage, began, ended: stage.closedAt ? dayOf(stage.closedAt) : stage.progress === 'OPEN' ? today : undefined };
  });
}

function Bars({ lap: { stage, began, ended }, at, today }: { lap: Lap; at: Scale; today?: string }) {
  const called = useStageName();
  const between = (from: string, to: string) => ({ left: at(from), right: `calc(100% - ${at(to)})` });
  return (
    <>
      <span>{called(stage)}</span>
      <span className="track">
        {stage.plannedFrom && stage.plannedTo && <span className="planned" style={between(stage.plannedFrom, stage.plannedTo)} />}
        {began && ended && <span className={`actual ${stage.progress.toLowerCase()}`} style={between(began, ended)} />}
        {today && <span className="today" style={{ left: at(today) }} />}
      </span>
    </>
  );
}
