import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { places } from '../../api/places';
import { type Publicity, type PublicityText, usePublicities } from '../../api/publicity';
import { useRounds } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { useQuestions } from './questions';

/** 宣传推广: what was done, of all rounds or of one. */
export function Publicities() {
  const { t } = useTranslation('publicity');
  const [search] = useSearchParams();
  const id = search.get('round') ?? undefined;
  const round = useRounds().data?.find((one) => one.id === id);
  const office = useSeats()('office/officer', 'office/head');
  return (
    <Page title={t('title')} article="第八条(五)" lead={t('lead')} trail={round ? [{ to: places.round(round.id), label: round.title }] : []}>
      {id && (
        <p className="row">
          <Link to="/publicity">{t('all')}</Link>
        </p>
      )}
      <Loaded query={usePublicities(id)}>
        {(done) => (done.length === 0 ? <Empty title={t('none')}>{t(office ? 'first' : 'wait')}</Empty> : <Register done={done} round={id} />)}
      </Loaded>
      {office && <Record key={id} round={id} />}
    </Page>
  );
}

function Register({ done, round }: { done: Publicity[]; round?: string }) {
  const { t } = useTranslation('publicity');
  const years = [...new Set(done.map(({ text }) => text.on.slice(0, 4)))];
  return (
    <Panel plain>
      <Rows
        caption={t('title')}
        rows={done}
        id={({ id }) => id}
        columns={[
          { title: t('subject'), cell: ({ id, text }) => <Link to={`/publicity/${id}`}>{text.subject}</Link> },
          { title: t('means.title'), cell: ({ text }) => t(`means.${text.means}`) },
          { title: t('on'), cell: ({ text }) => day(text.on) },
          { title: t('place'), cell: ({ text }) => text.place },
          { title: t('winners'), cell: ({ text }) => listed(text.winners) },
          { title: t('pages'), cell: ({ pages }) => pages.length, end: true },
        ]}
      />
      {years.map((year) => (
        <p className="row" key={year}>
          {(['docx', 'pdf'] as const).map((format) => (
            <a key={format} href={`/api/${tenant}/award/publicity/${format}?${new URLSearchParams({ year, ...(round && { round }) })}`}>
              {t(`register.${format}`, { year })}
            </a>
          ))}
        </p>
      ))}
    </Panel>
  );
}

function Record({ round }: { round?: string }) {
  const { t } = useTranslation('publicity');
  const [form] = Form.useForm<PublicityText>();
  return (
    <Panel title={t('record.title')}>
      <CommandForm<PublicityText>
        form={form}
        after={() => form.resetFields()}
        label={t('record.button')}
        done={t('record.done')}
        initial={{ round, winners: [] }}
        run={(body) => api.POST('/publicity', { body })}
        fields={useQuestions()}
      />
    </Panel>
  );
}
