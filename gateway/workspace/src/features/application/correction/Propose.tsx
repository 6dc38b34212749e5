import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { type Correctable, propose, useCorrectables } from '../../../api/correction';
import type { Answers } from '../../../api/form';
import { CommandForm } from '../../../ui/CommandForm';
import { FormField } from '../../../ui/fields';
import { Asking } from '../../../ui/form/Asking';
import { tidied } from '../../../ui/form/answers';
import { Empty, Loaded } from '../../../ui/Loaded';
import { FormFields } from './FormFields';
import { SaidField } from './SaidField';
import { fieldsOf, useSaid } from './useSaid';

interface Values {
  fields: string[];
  said?: Record<string, unknown>;
  answers?: Answers;
  reason: string;
  documentNumber: string;
  documentDate: string;
  scan: File;
}

/** First what is wrong, then what it should say, and on which document. */
export function Propose({ application, after }: { application: Application; after: () => void }) {
  const { t } = useTranslation('application');
  const correctables = useCorrectables(application.row.id);
  const said = useSaid(application.row);
  const [chosen, choose] = useState<string>();
  const keyOf = ({ kind, id }: Correctable) => `${kind} ${id}`;
  return (
    <Loaded query={correctables}>
      {(things) => {
        const thing = things.find((one) => keyOf(one) === chosen) ?? (things.length === 1 ? things[0] : undefined);
        return things.length === 0 ? (
          <Empty title={t('correction.nothing')} />
        ) : (
          <>
            <p>{t('correction.lead')}</p>
            {things.length > 1 && (
              <Form layout="vertical" className="form" component="div">
                <Form.Item label={t('correction.thing')} htmlFor="correction-thing">
                  <Select
                    id="correction-thing"
                    value={chosen}
                    onChange={choose}
                    options={things.map((one) => ({ value: keyOf(one), label: said.thing(one) }))}
                    showSearch={{ optionFilterProp: 'label' }}
                  />
                </Form.Item>
              </Form>
            )}
            {thing && <OfThing key={keyOf(thing)} application={application} thing={thing} after={after} />}
          </>
        );
      }}
    </Loaded>
  );
}

function OfThing({ application, thing, after }: { application: Application; thing: Correctable; after: () => void }) {
  const { t } = useTranslation('application');
  const { row, version } = application;
  const { asked, field } = useSaid(row);
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('fields', form) ?? [];
  const options = fieldsOf(thing, row.track, asked).map((name) => ({ value: name, label: field(thing.kind, name) }));
  const ofForm = thing.kind === 'FORM';
  const valuesOf = (values: Values) => {
    const all = (ofForm && asked ? tidied(asked, values) : (values.said ?? {})) as Record<string, unknown> & Pick<Values, 'answers'>;
    const said = (name: string) => {
      const [part, code] = name.split(/\.(.*)/) as ['questions' | 'assessment', string | undefined];
      return ofForm && code ? all.answers?.[part]?.[code] : all[name];
    };
    return Object.fromEntries(values.fields.map((name) => [name, said(name) === '' ? null : (said(name) ?? null)]));
  };
  if (ofForm && !asked) {
    return null;
  }
  return (
    <CommandForm<Values>
      form={form}
      label={t('correction.send')}
      done={t('correction.sent')}
      after={after}
      initial={(ofForm ? application.form : { said: thing.values }) as Partial<Values>}
      run={(values) =>
        propose(
          row.id,
          version ?? 0,
          {
            kind: thing.kind,
            thing: thing.id,
            values: valuesOf(values),
            reason: values.reason,
            documentNumber: values.documentNumber,
            documentDate: values.documentDate,
          },
          values.scan,
        )
      }
    >
      <FormField field={{ name: 'fields', kind: 'select', multiple: true, label: t('correction.fields'), help: t('correction.fieldsHelp'), required: true, options }} />
      {ofForm && asked ? (
        <Asking asked={asked}>
          <FormFields application={application} asked={asked} thing={thing} chosen={chosen} />
        </Asking>
      ) : (
        chosen.map((name) => <SaidField key={name} name={name} label={field(thing.kind, name)} findings={application.eligibility} />)
      )}
      <FormField field={{ name: 'reason', kind: 'area', max: 1000, label: t('correction.reason'), help: t('correction.reasonHelp'), required: true }} />
      <FormField field={{ name: 'documentNumber', kind: 'text', max: 100, label: t('correction.documentNumber'), required: true }} />
      <FormField field={{ name: 'documentDate', kind: 'date', label: t('correction.documentDate'), required: true }} />
      <FormField field={{ name: 'scan', kind: 'file', label: t('correction.scan'), help: t('correction.scanHelp'), required: true }} />
    </CommandForm>
  );
}
