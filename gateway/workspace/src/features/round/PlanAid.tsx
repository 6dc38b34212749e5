import { Button, Form, Input, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import type { PlanOpinion, PlanRow, PlannedStage } from '../../api/planning';
import type { Problem } from '../../api/problem';
import type { Round } from '../../api/round';
import { day } from '../../ui/dates';
import { ProblemNote } from '../../ui/ProblemNote';
import { type Dates, keyOf, planned } from './dates';
import { PlanFindings } from './PlanFindings';

const PAUSE = 500;

/** Suggests dates for every step, forwards or backwards, and looks the plan over while it is being changed. */
export function PlanAid({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const form = Form.useFormInstance();
  const dates: Dates | undefined = Form.useWatch('dates', form);
  const [opinion, setOpinion] = useState<PlanOpinion>();
  const [problem, setProblem] = useState<Problem>();
  const stages = planned(round, dates);
  const plan = JSON.stringify(stages);

  useEffect(() => {
    let gone = false;
    const later = setTimeout(() => {
      const stages: PlannedStage[] = JSON.parse(plan);
      if (stages.length > 0) {
        body(api.POST('/rounds/{round}/plan-review', { params: { path: { round: round.id } }, body: { stages } }))
          .then((opinion) => {
            if (!gone) {
              setOpinion(opinion);
              setProblem(undefined);
            }
          })
          .catch((problem: Problem) => !gone && setProblem(problem));
      }
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(later);
    };
  }, [plan, round.id]);

  const past = stages.map(({ from }) => from).filter((from) => from < round.today).sort()[0];
  const take = (rows: PlanRow[]) =>
    form.setFieldsValue({ dates: Object.fromEntries(rows.map((row) => [keyOf(row), { from: row.from, to: row.to }])) });
  const pushes = opinion?.pushed.filter((row, at) => row.to !== opinion.stages[at]?.to).length ?? 0;

  return (
    <section aria-labelledby="plan-aid">
      <h2 id="plan-aid">{t('aid.title')}</h2>
      <Suggest
        round={round}
        suggested={(opinion) => {
          take(opinion.stages);
          setOpinion(opinion);
          setProblem(undefined);
        }}
        refused={setProblem}
      />
      {problem && <ProblemNote problem={problem} />}
      {past && <p className="warning">{t('aid.past', { day: day(past) })}</p>}
      {opinion && stages.length > 0 && (
        <>
          <PlanFindings opinion={opinion} />
          {pushes > 0 && (
            <p>
              <Button onClick={() => take(opinion.pushed)}>{t('aid.push', { count: pushes })}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface SuggestProps {
  round: Round;
  suggested: (opinion: PlanOpinion) => void;
  refused: (problem: Problem) => void;
}

function Suggest({ round, suggested, refused }: SuggestProps) {
  const { t } = useTranslation('round');
  const [direction, setDirection] = useState<'opensOn' | 'doneBy'>('opensOn');
  const [date, setDate] = useState('');
  const [asking, setAsking] = useState(false);
  const ask = () => {
    setAsking(true);
    body(api.POST('/rounds/{round}/plan-suggestion', { params: { path: { round: round.id } }, body: { [direction]: date } }))
      .then(suggested)
      .catch(refused)
      .finally(() => setAsking(false));
  };
  return (
    <div className="row">
      <Radio.Group
        aria-label={t('aid.direction')}
        value={direction}
        onChange={({ target }) => setDirection(target.value)}
        options={[
          { value: 'opensOn', label: t('aid.forwards') },
          { value: 'doneBy', label: t('aid.backwards') },
        ]}
      />
      <Input
        type="date"
        style={{ width: '11rem' }}
        aria-label={t(`aid.${direction}`)}
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      <Button onClick={ask} disabled={date === ''} loading={asking}>
        {t('aid.suggest')}
      </Button>
    </div>
  );
}
