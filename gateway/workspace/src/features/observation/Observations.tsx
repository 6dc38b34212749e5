import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { useObservations } from '../../api/observation';
import { places } from '../../api/places';
import { useRound } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { type Invitation, questions, textOf } from './invitation';

/** 邀请监督 in one round. */
export function Observations() {
  const { t } = useTranslation('observation');
  const { round: id = '' } = useParams();
  const round = useRound(id).data;
  const [form] = Form.useForm<Invitation>();
  const register = `/api/${tenant}/award/rounds/${id}/observations`;
  return (
    <Page title={t('title')} article="第二十条" lead={t('lead')} trail={round ? [{ to: places.round(id), label: round.title }] : []}>
      <Loaded query={useObservations(id)}>
        {(observations) =>
          observations.length === 0 ? (
            <Empty title={t('none')}>{t('first')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('title')}
                rows={observations}
                id={({ id }) => id}
                columns={[
                  { title: t('subject'), cell: ({ id, plan }) => <Link to={`/observations/${id}`}>{plan.subject}</Link> },
                  { title: t('what'), cell: ({ plan }) => t(`occasion.${plan.occasion}`) },
                  { title: t('on'), cell: ({ plan }) => day(plan.on) },
                  { title: t('invited'), cell: ({ guests }) => guests.length, end: true },
                  { title: t('came'), cell: ({ held, guests }) => (held ? guests.filter(({ came }) => came).length : ''), end: true },
                ]}
              />
              <p className="row">
                <a href={`${register}/pdf`}>{t('register.pdf')}</a>
                <a href={`${register}/docx`}>{t('register.docx')}</a>
              </p>
            </Panel>
          )
        }
      </Loaded>
      <Panel title={t('plan.title')}>
        <CommandForm<Invitation>
          form={form}
          after={() => form.resetFields()}
          label={t('plan.button')}
          done={t('plan.done')}
          run={(invitation) => api.POST('/rounds/{round}/observations', { params: { path: { round: id } }, body: textOf(invitation) })}
          fields={questions(t)}
        />
      </Panel>
    </Page>
  );
}
