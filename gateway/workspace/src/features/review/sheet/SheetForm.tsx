import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rubric, Sheet } from '../../../api/review';
import { ProblemNote } from '../../../ui/ProblemNote';
import { branches } from './branches';
import { Desk } from './Desk';
import { Overtaken } from './Overtaken';
import { goTo, goToGap } from './places';
import { ReadBack } from './ReadBack';
import { Scores } from './Scores';
import { Total } from './Total';
import { type Path, useSheet } from './useSheet';

interface Props {
  path: Path;
  rubric: Rubric;
  sheet: Sheet;
  materials: ReactNode;
}

/** What is scored, the scores, and what they are given on, side by side. */
export function SheetForm({ path, rubric, sheet, materials }: Props) {
  const { t } = useTranslation('review');
  const writing = useSheet(path, rubric, sheet);
  const { filled, locked, autosave, submission, lacks, asked, readingBack } = writing;
  const [here, setHere] = useState<string>();
  const scores = useRef<HTMLDivElement>(null);
  const go = (key: string) => {
    writing.back();
    setHere(key);
    requestAnimationFrame(() => goTo(key)); // there is something to go to once nothing is read back
  };
  const nodes = branches(rubric, filled, asked ? lacks : undefined);
  return (
    <Desk nodes={nodes} current={here} go={go} materials={materials}>
      {readingBack ? (
        <ReadBack
          application={path.application}
          rubric={rubric}
          filled={filled}
          takenUp={sheet.takenUp}
          sealing={submission.isPending}
          seal={() => submission.mutate(undefined)}
          back={() => {
            writing.back();
            requestAnimationFrame(() => goToGap(scores.current));
          }}
        />
      ) : (
        <div ref={scores} className="sheet">
          {locked && <p className="warning">{t('sheet.locked')}</p>}
          {sheet.reopenedBecause && <p className="warning">{t('sheet.reopened', { reason: sheet.reopenedBecause })}</p>}
          <Overtaken rubric={rubric} writing={writing} />
          {autosave.state === 'refused' && autosave.problem && <ProblemNote problem={autosave.problem} />}
          {submission.error && <ProblemNote problem={submission.error} />}
          <Scores application={path.application} rubric={rubric} takenUp={sheet.takenUp} writing={writing} here={setHere} />
          <Total rubric={rubric} writing={writing} />
        </div>
      )}
    </Desk>
  );
}
