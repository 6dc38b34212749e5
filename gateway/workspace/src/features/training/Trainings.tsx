import { Form } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useProfile } from '../../api/profile';
import { useRound } from '../../api/round';
import { type TrainingText, useTrainings } from '../../api/training';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import type { Field } from '../../ui/fields';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

/** 动员培训 of one round. */
export function Trainings() {
  const { t } = useTranslation('training');
  const { round: id = '' } = useParams();
  const round = useRound(id).data;
  const divisions = useProfile().data?.divisions;
  const [form] = Form.useForm<TrainingText>();
  return (
    <Page title={t('title')} article="第八条(五)" lead={t('lead')} trail={round ? [{ to: places.round(id), label: round.title }] : []}>
      <Loaded query={useTrainings(id)}>
        {(trainings) =>
          trainings.length === 0 ? (
            <Empty title={t('none')}>{t('first')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('title')}
                rows={trainings}
                id={({ id }) => id}
                columns={[
                  { title: t('subject'), cell: ({ id, text }) => <Link to={`/trainings/${id}`}>{text.subject}</Link> },
                  { title: t('on'), cell: ({ text }) => day(text.on) },
                  { title: t('place'), cell: ({ text }) => text.place },
                  { title: t('attended'), cell: ({ attended }) => attended ?? '', end: true },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
      {divisions && (
        <Panel title={t('plan.title')}>
          <CommandForm<TrainingText>
            form={form}
            after={() => form.resetFields()}
            label={t('plan.button')}
            done={t('plan.done')}
            initial={{ expected: divisions.map(({ name }) => name) }}
            run={(body) => api.POST('/rounds/{round}/trainings', { params: { path: { round: id } }, body })}
            fields={questions(t)}
          />
        </Panel>
      )}
    </Page>
  );
}

export function questions(t: TFunction<'training'>): Field[] {
  return [
    { name: 'subject', kind: 'text', max: 200, label: t('subject'), required: true },
    { name: 'on', kind: 'date', label: t('on'), required: true },
    { name: 'place', kind: 'text', max: 200, label: t('place'), required: true },
    { name: 'expected', kind: 'lines', label: t('expected'), add: t('expectedAdd'), help: t('expectedHelp'), max: 100 },
  ];
}
