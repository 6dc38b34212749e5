import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type DisciplineSubject, type Grade, type Point, useDisciplineSubjects } from '../../api/discipline';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { Tallies } from './Tallies';

/** Whom the reader met in which step: to be said once, and heard once the round is over. */
export function Own() {
  const { t } = useTranslation(['discipline', 'ui']);
  const name = useStageName();
  const called = ({ title, track, stage, turn }: DisciplineSubject) =>
    t('step', { round: title, track: t(`ui:track.${track}`), stage: name({ kind: stage, turn }) });
  return (
    <Loaded query={useDisciplineSubjects()}>
      {(subjects) =>
        subjects.length === 0 ? (
          <Empty title={t('nobody')}>{t('nobodyYet')}</Empty>
        ) : (
          steps(subjects).map((met) => (
            <Panel key={step(met[0]!)} title={called(met[0]!)}>
              {met.map((one) => (
                <Subject key={one.application} of={one} />
              ))}
            </Panel>
          ))
        )
      }
    </Loaded>
  );
}

function step({ round, track, ordinal }: DisciplineSubject) {
  return [round, track, ordinal].join();
}

/** Together who was met in the same step. */
function steps(subjects: DisciplineSubject[]): DisciplineSubject[][] {
  return [...new Set(subjects.map(step))].map((one) => subjects.filter((subject) => step(subject) === one));
}

function Subject({ of }: { of: DisciplineSubject }) {
  const { t } = useTranslation('discipline');
  const { side, name, open, said, heard } = of;
  return (
    <section>
      <h3>{t(`of.${side}`, { name })}</h3>
      {said && (
        <details>
          <summary>{t('said')}</summary>
          <Facts of={facts(of)} />
        </details>
      )}
      {!said && open && <Rate of={of} />}
      {!said && !open && <p>{t('over')}</p>}
      {heard && (
        <>
          <h4>{t(`heard.${side}`)}</h4>
          <Tallies caption={t(`heard.${side}`)} grades={heard} />
        </>
      )}
    </section>
  );

  function facts({ said }: DisciplineSubject): [string, string][] {
    const { grades = [], remark, clue } = said?.text ?? {};
    return [
      ...grades.map(({ point, grade }): [string, string] => [t(`point.${point}`), t(`grade.${grade}`)]),
      [t('remark'), remark ?? ''],
      [t('clue'), clue ?? ''],
      [t('at'), day(said?.at)],
    ];
  }
}

type Answers = Partial<Record<Point, Grade>> & { remark?: string; clue?: string };

const grades: Grade[] = ['GOOD', 'FAIR', 'POOR'];

function Rate({ of: { application, ordinal, points } }: { of: DisciplineSubject }) {
  const { t } = useTranslation('discipline');
  return (
    <details>
      <summary>{t('rate.title')}</summary>
      <CommandForm<Answers>
        label={t('rate.button')}
        done={t('rate.done')}
        run={({ remark, clue, ...answers }) =>
          api.POST('/applications/{application}/discipline-ratings/{ordinal}', {
            params: { path: { application, ordinal } },
            body: { grades: points.map((point) => ({ point, grade: answers[point] as Grade })), remark, clue },
          })
        }
        fields={[
          ...points.map((point) => ({
            name: point,
            kind: 'radio' as const,
            label: t(`point.${point}`),
            required: true,
            options: grades.map((grade) => ({ value: grade, label: t(`grade.${grade}`) })),
          })),
          { name: 'remark', kind: 'area', max: 1000, label: t('remark'), help: t('rate.remarkHelp') },
          { name: 'clue', kind: 'area', max: 4000, label: t('clue'), help: t('rate.clueHelp') },
        ]}
      />
    </details>
  );
}
