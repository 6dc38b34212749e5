import { Form, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { type IncomingPaper, type Registration, useIncomingPapers } from '../../api/incoming';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { useQuestions } from './Registered';

/** 收文登记簿 */
export function IncomingRegister() {
  const { t } = useTranslation('incoming');
  const [open, show] = useState(false);
  const register = useIncomingPapers(open);
  return (
    <Page title={t('title')} article="第八条" lead={t('lead')}>
      <label className="row">
        <Switch checked={open} onChange={show} /> {t('onlyOpen')}
      </label>
      <Loaded query={register}>
        {({ pages }) =>
          pages[0]?.length ? (
            <Panel plain>
              <Papers papers={pages.flat()} />
            </Panel>
          ) : (
            <Empty title={t('none')}>{t('first')}</Empty>
          )
        }
      </Loaded>
      <More of={register} />
      <Register />
    </Page>
  );
}

function Papers({ papers }: { papers: IncomingPaper[] }) {
  const { t } = useTranslation('incoming');
  return (
    <Rows
      caption={t('title')}
      rows={papers}
      id={({ id }) => id}
      columns={[
        { title: t('number'), cell: ({ id, number }) => <Link to={`/incoming-papers/${id}`}>{number}</Link> },
        { title: t('receivedOn'), cell: ({ registration }) => day(registration.receivedOn) },
        { title: t('sender'), cell: ({ registration }) => registration.sender },
        { title: t('senderNumber'), cell: ({ registration }) => registration.senderNumber ?? '' },
        { title: t('subject'), cell: ({ registration }) => registration.title },
        { title: t('handler'), cell: ({ handling }) => handling?.handler ?? '' },
        { title: t('state'), cell: (paper) => <State paper={paper} /> },
      ]}
    />
  );
}

export function State({ paper: { handling, completion } }: { paper: IncomingPaper }) {
  const { t } = useTranslation('incoming');
  const reached = completion ? 'done' : handling ? 'handed' : 'registered';
  return <Tone tone={completion ? 'good' : handling ? 'active' : ''}>{t(`reached.${reached}`)}</Tone>;
}

/** From a decision that was entered from paper, one comes here with what its paper says. */
function Register() {
  const { t } = useTranslation('incoming');
  const [search] = useSearchParams();
  const entry = search.get('entry') ?? undefined;
  const [form] = Form.useForm();
  const initial = { sender: search.get('sender') ?? undefined, senderNumber: search.get('number') ?? undefined };
  return (
    <Panel title={t('register.title')}>
      {entry && <p className="quiet">{t('register.ofEntry')}</p>}
      <CommandForm<Registration>
        form={form}
        after={() => form.resetFields()}
        label={t('register.button')}
        done={t('register.done')}
        initial={initial}
        run={(body) => api.POST('/incoming-papers', { body: { ...body, entry } })}
        fields={useQuestions()}
      />
    </Panel>
  );
}
