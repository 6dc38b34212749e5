import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { PlannedStage, PlanOpinion } from '../../api/planning';
import { useMattersOf } from '../../api/matter';
import { useRead } from '../../api/query';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { labelled } from '../../ui/words';
import { PlanFindings } from './PlanFindings';

const DAY = 86_400_000;

const at = (round: Round) => ({ params: { path: { round: round.id } } });

interface Why {
  reason: string;
  documentNumber?: string;
  matter?: string;
}

/** Major matters (重大事项): postpone, suspend, resume, cancel; each with a reason the public reads. */
export function Interrupt({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const head = useSeats()('office/head');
  const running = round.state === 'ANNOUNCED';
  const unknown = round.state === 'PLANNED' || round.state === 'RULES_LOCKED';
  if (!head || !(running || unknown || round.state === 'SUSPENDED')) {
    return null;
  }
  return (
    // what was carried out is asked anew, so that nothing is carried out twice
    <Panel key={round.version} title={t(unknown ? 'interrupt.cancel' : 'interrupt.title')} article="第七条(一)" plain>
      <p>{t(unknown ? 'interrupt.leadUnknown' : 'interrupt.lead')}</p>
      {running && <Postpone round={round} />}
      {running && (
        <details>
          <summary>{t('interrupt.suspend')}</summary>
          <WhyForm
            label={t('interrupt.suspend')}
            done={t('interrupt.suspended')}
            round={round}
            run={(body) => api.POST('/rounds/{round}/suspension', { ...at(round), body })}
          />
        </details>
      )}
      {round.state === 'SUSPENDED' && (
        <>
          <p>{t('interrupt.resumeLead')}</p>
          <CommandForm
            label={t('interrupt.resume')}
            done={t('interrupt.resumed')}
            run={() => api.POST('/rounds/{round}/resumption', at(round))}
          />
        </>
      )}
      <details>
        <summary>{t('interrupt.cancel')}</summary>
        <WhyForm
          danger
          round={round}
          label={t('interrupt.cancel')}
          done={t('interrupt.cancelled')}
          run={(body) => api.POST('/rounds/{round}/cancellation', { ...at(round), body })}
        />
      </details>
    </Panel>
  );
}

interface WhyFormProps {
  round: Round;
  label: string;
  done: string;
  run: (why: Why) => Promise<{ data?: unknown }>;
  danger?: boolean;
}

function WhyForm({ round, ...props }: WhyFormProps) {
  const { t } = useTranslation('round');
  const matter = useMatterField(round);
  const fields: Field[] = [
    { name: 'reason', kind: 'area', label: t('interrupt.reason'), required: true },
    { name: 'documentNumber', kind: 'text', label: t('interrupt.document'), max: 100 },
    ...matter,
  ];
  return <CommandForm<Why> {...props} fields={fields} />;
}

/** Whose decision it carries out, where the round has one that is decided. */
function useMatterField(round: Round): Field[] {
  const { t } = useTranslation('round');
  const decided = (useMattersOf(round.id).data ?? []).filter(({ state }) => state === 'DECIDED');
  return decided.length === 0
    ? []
    : [
        {
          name: 'matter',
          kind: 'select',
          label: t('interrupt.matter'),
          options: decided.map(({ id, text, decided }) => ({ value: id, label: labelled(text.title, decided?.decision.minutesNumber ?? '') })),
        },
      ];
}

interface Later {
  windowTo: string;
  days: number;
  reason: string;
  documentNumber?: string;
  matter?: string;
}

function Postpone({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const [form] = Form.useForm<Later>();
  const days = Form.useWatch('days', form) ?? 0;
  const matter = useMatterField(round);
  return (
    <details>
      <summary>{t('interrupt.postpone')}</summary>
      <p>{t('interrupt.postponeLead')}</p>
      <CommandForm<Later>
        form={form}
        label={t('interrupt.postpone')}
        done={t('interrupt.postponed')}
        initial={{ windowTo: round.windowTo, days: 0 }}
        run={({ windowTo, days, reason, documentNumber, matter }) =>
          api.POST('/rounds/{round}/postponement', { ...at(round), body: { windowTo, reason, documentNumber, matter, stages: later(round, days) } })
        }
        fields={[
          { name: 'windowTo', kind: 'date', label: t('interrupt.windowTo'), required: true },
          { name: 'days', kind: 'number', min: 0, max: 366, label: t('interrupt.by'), required: true },
          { name: 'reason', kind: 'area', label: t('interrupt.reason'), required: true },
          { name: 'documentNumber', kind: 'text', label: t('interrupt.document'), max: 100 },
          ...matter,
        ]}
      >
        {days > 0 && <Foreseen round={round} days={days} />}
      </CommandForm>
    </details>
  );
}

/** What had to be there before the announcement. */
const announcedWith = 'plan-needs-pre-approval';

/** Every later date and what it would break, before it is saved. */
function Foreseen({ round, days }: { round: Round; days: number }) {
  const stages = later(round, days);
  const opinion = useRead<PlanOpinion>(['plan-review', round.id, round.version, days], () => api.POST('/rounds/{round}/plan-review', { ...at(round), body: { stages } }), stages.length > 0);
  return opinion.error ? <ProblemNote problem={opinion.error} /> : opinion.data ? <PlanFindings opinion={{ ...opinion.data, findings: opinion.data.findings.filter(({ slug }) => slug !== announcedWith) }} /> : null;
}

/** What is done keeps its dates, and what has begun the day it began on. */
function later(round: Round, days: number): PlannedStage[] {
  return round.stages.flatMap(({ track, ordinal, plannedFrom, plannedTo, progress }) =>
    plannedFrom && plannedTo
      ? [
          {
            track,
            ordinal,
            from: progress !== 'DONE' && plannedFrom > round.today ? moved(plannedFrom, days) : plannedFrom,
            to: progress === 'DONE' ? plannedTo : moved(plannedTo, days),
          },
        ]
      : [],
  );
}

const moved = (date: string, days: number) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
