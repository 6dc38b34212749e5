import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { api } from '../../api/client';
import { type Credit as Known, type CreditLookup, type CreditSource, enterLookup, type Entered, evidenceOf, useCredit } from '../../api/credit';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { listed } from '../../ui/words';

const over = ['DRAFT', 'ENDED', 'WITHDRAWN', 'CONFERRED', 'BARRED', 'DISQUALIFIED'];

/** 信用核查: what the public registers said, who looked, who confirmed, and what this step still lacks. */
export function Credit({ application: { row } }: { application: Application }) {
  const { t } = useTranslation('application');
  const holds = useSeats();
  const known = useCredit(row.id, holds('office/officer', 'office/head', 'leading-group/secretary', 'government/signer')).data;
  const enters = holds('office/officer') && !over.includes(row.status);
  if (!known || (known.lookups.length === 0 && !enters)) {
    return null;
  }
  return (
    <Panel title={t('credit.title')} article={row.track === 'INDIVIDUAL' ? '第十一条(四)' : '第十条(四)'} plain>
      {known.demanded && known.open.length > 0 && (
        <p className="warning">{t('credit.open', { sources: listed(known.open.map((source) => t(`credit.source.${source}`))) })}</p>
      )}
      {known.lookups.length > 0 && <Lookups application={row.id} lookups={known.lookups} />}
      {enters && (
        <details open={known.demanded && known.open.length > 0}>
          <summary>{t('credit.enter')}</summary>
          <Enter key={known.lookups.length} application={row.id} known={known} />
        </details>
      )}
    </Panel>
  );
}

function Lookups({ application, lookups }: { application: string; lookups: CreditLookup[] }) {
  const { t } = useTranslation('application');
  return (
    <Rows
      caption={t('credit.title')}
      rows={lookups}
      id={({ id }) => id}
      columns={[
        {
          title: t('credit.from'),
          cell: ({ id, source, place }) => (
            <>
              <a href={evidenceOf(application, id)} download>
                {t(`credit.source.${source}`)}
              </a>
              <div className="quiet">{place}</div>
            </>
          ),
        },
        { title: t('credit.on'), cell: ({ lookedUpOn, here }) => (here ? day(lookedUpOn) : t('credit.before', { day: day(lookedUpOn) })) },
        { title: t('credit.result'), cell: ({ found }) => <Result found={found} /> },
        { title: t('credit.by'), cell: (lookup) => <By application={application} of={lookup} /> },
      ]}
    />
  );
}

/** What was found may be long: it stands below its mark. */
function Result({ found }: { found?: string }) {
  const { t } = useTranslation('application');
  return found ? (
    <>
      <Tone tone="bad">{t('credit.found')}</Tone>
      <div className="written">{found}</div>
    </>
  ) : (
    <Tone tone="good">{t('credit.nothing')}</Tone>
  );
}

function By({ application, of: { id, enteredBy, confirmedBy, confirmable } }: { application: string; of: CreditLookup }) {
  const { t } = useTranslation('application');
  return (
    <>
      <div>{t('credit.entered', { name: enteredBy })}</div>
      <div>{confirmedBy ? t('credit.confirmed', { name: confirmedBy }) : t('credit.unconfirmed')}</div>
      {confirmable && (
        <CommandForm
          label={t('credit.confirm')}
          done={t('credit.done')}
          run={() =>
            api.POST('/applications/{application}/credit-lookups/{lookup}/confirmation', { params: { path: { application, lookup: id } } })
          }
        />
      )}
    </>
  );
}

interface Said extends Entered {
  evidence: File;
}

function Enter({ application, known: { sources, open } }: { application: string; known: Known }) {
  const { t } = useTranslation(['application', 'ui']);
  const [form] = Form.useForm<Said>();
  const nothing = Form.useWatch('nothing', form);
  const named = (source: CreditSource) => ({ value: source, label: t(`credit.source.${source}`) });
  return (
    <CommandForm<Said>
      form={form}
      label={t('credit.enter')}
      done={t('credit.kept')}
      initial={{ source: open[0] ?? sources[0] }}
      run={({ evidence, ...lookup }) => enterLookup(application, lookup, evidence)}
      fields={[
        { name: 'source', kind: 'select', label: t('credit.from'), required: true, options: sources.map(named) },
        { name: 'lookedUpOn', kind: 'date', label: t('credit.on'), required: true },
        { name: 'place', kind: 'text', max: 500, label: t('credit.place'), help: t('credit.placeHelp'), required: true },
        {
          name: 'nothing',
          kind: 'radio',
          label: t('credit.result'),
          required: true,
          options: [
            { value: true, label: t('credit.nothing') },
            { value: false, label: t('credit.found') },
          ],
        },
      ]}
    >
      {nothing === false && <FormField field={{ name: 'found', kind: 'area', label: t('credit.what'), required: true }} />}
      <Form.Item
        name="evidence"
        label={t('credit.evidence')}
        extra={t('credit.evidenceHelp')}
        getValueProps={() => ({})}
        getValueFromEvent={(event) => event.target.files?.[0]}
        rules={[{ required: true, message: t('ui:form.required', { label: t('credit.evidence') }) }]}
      >
        <Input type="file" accept="application/pdf,image/png,image/jpeg" />
      </Form.Item>
    </CommandForm>
  );
}
