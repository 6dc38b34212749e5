import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../../api/review';
import { bandOf } from '../marks';
import { Mark } from './Mark';
import { Notes } from './Notes';
import { placeOf } from './places';
import { TakenUp } from './TakenUp';
import type { useSheet } from './useSheet';

interface Props {
  application: string;
  item: Rubric['categories'][number]['items'][number];
  kind: string;
  takenUp?: number;
  writing: ReturnType<typeof useSheet>;
  here: () => void;
}

/** One item: its mark, what the standard means by it, and what was found. */
export function Item({ application, item: { code, name, points }, kind, takenUp, writing, here }: Props) {
  const { t } = useTranslation('review');
  const title = useId();
  const { filled, change, locked, lacks, asked } = writing;
  const { marks, notes, reasons } = filled;
  const mark = (percent: number) => change({ marks: { ...marks, [code]: percent } });
  const percent = marks[code];
  return (
    <section id={placeOf(code)} className="item" aria-labelledby={title} tabIndex={-1} onFocus={here}>
      <h3 id={title}>
        {code} {name} <span className="quiet">{t('sheet.worth', { points })}</span>
      </h3>
      <div className="row">
        <Mark name={name} value={percent} locked={locked} lacking={asked && lacks.marks.includes(code)} mark={mark} />
        {percent !== undefined && <span className="number">{t('sheet.earnedOf', { earned: ((points * percent) / 100).toFixed(2) })}</span>}
      </div>
      <Band kind={kind} percent={percent} />
      {takenUp !== undefined && (
        <TakenUp
          name={name}
          percent={takenUp}
          mark={percent}
          reason={reasons[code] ?? ''}
          locked={locked}
          silent={asked && lacks.reasons.includes(code)}
          confirm={mark}
          explain={(reason) => change({ reasons: { ...reasons, [code]: reason } })}
        />
      )}
      <Notes application={application} name={name} note={notes[code]} locked={locked} change={(note) => change({ notes: { ...notes, [code]: note } })} />
    </section>
  );
}

/** What the standard understands by a mark, so that all reviewers mean the same by it. */
function Band({ kind, percent }: { kind: string; percent?: number }) {
  const { t } = useTranslation('review');
  return percent === undefined || (kind !== 'PROCESS' && kind !== 'RESULT') ? null : (
    <div className="quiet">{t(`band.${kind}.${bandOf(percent)}`)}</div>
  );
}
