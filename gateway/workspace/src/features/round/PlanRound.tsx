import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Plan, Round } from '../../api/award';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { type Dates, datesOf, keyOf, planned } from './dates';
import { PlanAid } from './PlanAid';

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
  return (
    <>
      {round.stages.map((stage) => {
        const name = `${t(`ui:track.${stage.track}`)} · ${t(`ui:stage.${stage.kind}`)}`;
        const place = ['dates', keyOf(stage)];
        return (
          <fieldset key={keyOf(stage)}>
            <legend>{name}</legend>
            <div className="row">
              <Form.Item name={[...place, 'from']} noStyle>
                <Input type="date" style={{ width: '11rem' }} aria-label={t('plan.from', { name })} />
              </Form.Item>
              <span aria-hidden="true">–</span>
              <Form.Item name={[...place, 'to']} noStyle>
                <Input type="date" style={{ width: '11rem' }} aria-label={t('plan.to', { name })} />
              </Form.Item>
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
