import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import { type MajorMatter, useMatters, useMattersOf } from '../../api/matter';
import { places } from '../../api/places';
import { useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { MatterState } from './MatterState';
import { putters, questions, textOf, type Written } from './text';

/** 重大事项 of whatever round. */
export function Matters() {
  const { t } = useTranslation('matter');
  return (
    <Page title={t('title')} article="第七条(一)" lead={t('lead')}>
      <Loaded query={useMatters()}>{(matters) => <List of={matters} />}</Loaded>
    </Page>
  );
}

/** Those of one round, where they are put. */
export function MattersOf() {
  const { t } = useTranslation('matter');
  const { round: id = '' } = useParams();
  const round = useRound(id).data;
  const over = round?.state === 'CLOSED' || round?.state === 'CANCELLED';
  const puts = useSeats()(...putters) && round && !over;
  return (
    <Page title={t('title')} article="第七条(一)" lead={t('lead')} trail={round ? [{ to: places.round(id), label: round.title }] : []}>
      <Loaded query={useMattersOf(id)}>{(matters) => <List of={matters} one />}</Loaded>
      {puts && <Put round={id} />}
    </Page>
  );
}

function List({ of: matters, one }: { of: MajorMatter[]; one?: boolean }) {
  const { t } = useTranslation('matter');
  if (matters.length === 0) {
    return <Empty title={t('none')}>{t('first')}</Empty>;
  }
  const round = { title: t('round'), cell: ({ round, roundTitle }: MajorMatter) => <Link to={`${places.round(round)}/matters`}>{roundTitle}</Link> };
  return (
    <Panel plain>
      <Rows
        caption={t('title')}
        rows={matters}
        id={({ id }) => id}
        columns={[
          { title: t('text.title'), cell: ({ id, text }) => <Link to={places.matter(id)}>{text.title}</Link> },
          ...(one ? [] : [round]),
          { title: t('put.at'), cell: ({ putter }) => day(putter.at) },
          { title: t('state.title'), cell: (matter) => <MatterState of={matter} /> },
          { title: t('decision.date'), cell: ({ decided }) => (decided ? day(decided.decision.date) : '') },
          { title: t('decision.number'), cell: ({ decided }) => decided?.decision.minutesNumber ?? '' },
        ]}
      />
    </Panel>
  );
}

function Put({ round }: { round: string }) {
  const { t } = useTranslation('matter');
  const [form] = Form.useForm<Written>();
  const applications = useApplications({ round }).data ?? [];
  return (
    <Panel title={t('put.title')}>
      <CommandForm<Written>
        form={form}
        after={() => form.resetFields()}
        label={t('put.button')}
        done={t('put.done')}
        run={(written) => api.POST('/rounds/{round}/matters', { params: { path: { round } }, body: textOf(written) })}
        fields={questions(t, applications)}
      />
    </Panel>
  );
}
