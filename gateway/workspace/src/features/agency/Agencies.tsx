import { Form } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Agency, type AgencyText, useAgencies } from '../../api/agency';
import { api } from '../../api/client';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

/** 评审机构名录: whom the office may choose. */
export function Agencies() {
  const { t } = useTranslation('agency');
  const [form] = Form.useForm<AgencyText>();
  return (
    <Page title={t('title')} article="第八条(三)" lead={t('lead')}>
      <Loaded query={useAgencies()}>
        {(agencies) =>
          agencies.length === 0 ? (
            <Empty title={t('none')}>{t('first')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('title')}
                rows={agencies}
                id={({ id }) => id}
                columns={[
                  { title: t('name'), cell: ({ id, text }) => <Link to={`/agencies/${id}`}>{text.name}</Link> },
                  { title: t('creditCode'), cell: ({ text }) => text.creditCode },
                  { title: t('person'), cell: ({ text }) => text.contact?.person ?? '' },
                  { title: t('phone'), cell: ({ text }) => text.contact?.phone ?? '' },
                  { title: t('state'), cell: (agency) => <Standing agency={agency} /> },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
      <Panel title={t('add.title')}>
        <CommandForm<AgencyText>
          form={form}
          after={() => form.resetFields()}
          label={t('add.button')}
          done={t('add.done')}
          run={(body) => api.POST('/agencies', { body })}
          fields={questions(t)}
        />
      </Panel>
    </Page>
  );
}

export function Standing({ agency: { takenOff } }: { agency: Agency }) {
  const { t } = useTranslation('agency');
  return takenOff === undefined ? <Tone tone="good">{t('listed')}</Tone> : <Tone tone="bad">{t('takenOff')}</Tone>;
}

export function questions(t: TFunction<'agency'>): Field[] {
  return [
    { name: 'name', kind: 'text', max: 200, label: t('name'), required: true },
    { name: 'creditCode', kind: 'text', max: 18, label: t('creditCode'), required: true, help: t('creditCodeHelp') },
    { name: ['contact', 'person'], kind: 'text', max: 100, label: t('person') },
    { name: ['contact', 'phone'], kind: 'text', max: 50, label: t('phone') },
  ];
}
