import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import type { Plan } from '../../api/planning';
import { useRead } from '../../api/query';
import type { Round, Stage } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { type Dates, datesOf, keyOf, planned } from './dates';
import { PlanAid } from './PlanAid';
import { useStageName } from '../../ui/useStageName';

interface Values {
  title: string;
  year: number;
  dates?: Dates;
}

/** Plans a round, or changes its plan while nothing is announced; the steps themselves are the policy's. */
export function PlanRound() {
  const { t } = useTranslation('round');
  const { round: id } = useParams();
  const round = useRead<Round | null>(['rounds', id ?? 'new'], () =>
    id ? api.GET('/rounds/{round}', { params: { path: { round: id } } }) : Promise.resolve({ data: null }),
  );
  return (
    <Page
      title={t(id ? 'plan.change' : 'plan.title')}
      article="第三条"
      lead={t('plan.lead')}
      trail={[{ to: '/rounds', label: t('list.title') }]}
    >
      <Loaded query={round}>{(round) => <PlanForm round={round} />}</Loaded>
    </Page>
  );
}

function PlanForm({ round }: { round: Round | null }) {
  const { t } = useTranslation(['round', 'ui']);
  const navigate = useNavigate();
  const save = async ({ title, year, dates }: Values) => {
    const body: Plan = { title, year, stages: round ? planned(round, dates) : undefined };
    const answer = round
      ? await api.PUT('/rounds/{round}', {
          params: { path: { round: round.id }, header: { 'If-Match': `"${round.version}"` } },
          body,
        })
      : await api.POST('/rounds', { body });
    navigate(places.round(answer.data!.id) + (round ? '' : '/plan'));
    return answer;
  };
  return (
    <Panel>
      <CommandForm<Values>
        wide={round !== null}
        label={t(round ? 'plan.save' : 'plan.next')}
        done={t('plan.done')}
        run={save}
        initial={round ? { title: round.title, year: round.year, dates: datesOf(round) } : {}}
      >
        <FormField field={{ name: 'title', kind: 'text', label: t('title'), required: true, help: t('plan.titleHelp') }} />
        <Form.Item name="year" label={t('year')} rules={[{ required: true, message: t('ui:form.required', { label: t('year') }) }]}>
          <InputNumber min={2000} max={2999} precision={0} disabled={round !== null} />
        </Form.Item>
        {round && <PlanAid round={round} />}
        {round && <StageDates round={round} />}
      </CommandForm>
    </Panel>
  );
}

function StageDates({ round }: { round: Round }) {
  const { t } = useTranslation(['round', 'ui']);
  const called = useStageName();
  const tracks = [...new Set(round.stages.map(({ track }) => track))];
  return (
    <div className="plans">
      {tracks.map((track) => (
        <fieldset key={track}>
          <legend>{t(`ui:track.${track}`)}</legend>
          {round.stages
            .filter((stage) => stage.track === track)
            .map((stage) => (
              <Planned key={stage.ordinal} stage={stage} name={`${t(`ui:track.${track}`)} · ${called(stage)}`} />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

function Planned({ stage, name }: { stage: Stage; name: string }) {
  const { t } = useTranslation(['round', 'ui']);
  const called = useStageName();
  const place = ['dates', keyOf(stage)];
  return (
    <div className="plan">
      <span aria-hidden="true">{called(stage)}</span>
      <Form.Item name={[...place, 'from']} noStyle>
        <Input type="date" aria-label={t('plan.from', { name })} />
      </Form.Item>
      <span aria-hidden="true">–</span>
      <Form.Item name={[...place, 'to']} noStyle>
        <Input type="date" aria-label={t('plan.to', { name })} />
      </Form.Item>
    </div>
  );
}
