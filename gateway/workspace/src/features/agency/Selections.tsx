import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Agency, type AgencySelection, useAgencies, useAgencySelections } from '../../api/agency';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { type Round, useRound } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { listed } from '../../ui/words';
import { type Asked, decided, questions, stepNames } from './decision';

/** 选定评审机构 for one round. */
export function Selections() {
  const { t } = useTranslation(['agency', 'ui']);
  const { round: id = '' } = useParams();
  const agencies = useAgencies().data;
  const selections = useAgencySelections(id);
  return (
    <Loaded query={useRound(id)}>
      {(round) => (
        <Page
          title={t('selections.title')}
          article="第八条(三)"
          lead={t('selections.lead')}
          trail={[{ to: places.round(id), label: round.title }]}
        >
          <Loaded query={selections}>
            {(selections) =>
              selections.length === 0 ? (
                <Empty title={t('selections.none')}>{t('selections.first')}</Empty>
              ) : (
                <Table selections={selections} round={round} />
              )
            }
          </Loaded>
          {agencies && <Select agencies={agencies} round={round} />}
        </Page>
      )}
    </Loaded>
  );
}

function Table({ selections, round }: { selections: AgencySelection[]; round: Round }) {
  const { t } = useTranslation(['agency', 'ui']);
  return (
    <Panel plain>
      <Rows
        caption={t('selections.title')}
        rows={selections}
        id={({ id }) => id}
        columns={[
          { title: t('name'), cell: ({ id, name }) => <Link to={`/agency-selections/${id}`}>{name}</Link> },
          { title: t('steps'), cell: ({ decision }) => listed(stepNames(t, decision, round)) },
          { title: t('method'), cell: ({ decision }) => t(`methods.${decision.method}`) },
          { title: t('documentNumber'), cell: ({ decision }) => decision.documentNumber },
          { title: t('decidedOn'), cell: ({ decision }) => day(decision.decidedOn) },
          { title: t('state'), cell: (selection) => <State selection={selection} /> },
        ]}
      />
    </Panel>
  );
}

export function State({ selection: { ending, applies, pledged, waiting } }: { selection: AgencySelection }) {
  const { t } = useTranslation('agency');
  if (ending) {
    return <Tone tone="bad">{t('ended')}</Tone>;
  }
  if (applies || waiting > 0) {
    return <Tone tone="bad">{t(applies ? 'applies' : 'pledge.waits')}</Tone>;
  }
  return pledged ? <Tone tone="good">{t('stands')}</Tone> : <Tone tone="">{t('pledge.missing')}</Tone>;
}

function Select({ agencies, round }: { agencies: Agency[]; round: Round }) {
  const { t } = useTranslation(['agency', 'ui']);
  const [form] = Form.useForm<Asked & { agency: string }>();
  const choice = agencies.filter(({ takenOff }) => takenOff === undefined);
  return (
    <Panel title={t('select.title')}>
      {choice.length === 0 ? (
        <p>
          {t('select.nobody')} <Link to="/agencies">{t('title')}</Link>
        </p>
      ) : (
        <CommandForm<Asked & { agency: string }>
          form={form}
          after={() => form.resetFields()}
          label={t('select.button')}
          done={t('select.done')}
          run={({ agency, ...rest }) =>
            api.POST('/rounds/{round}/agency-selections', {
              params: { path: { round: round.id } },
              body: { agency, decision: decided(rest, round) },
            })
          }
          fields={[
            {
              name: 'agency',
              kind: 'select',
              label: t('agency'),
              required: true,
              options: choice.map(({ id, text }) => ({ value: id, label: text.name })),
            },
            ...questions(t, round),
          ]}
        />
      )}
    </Panel>
  );
}
