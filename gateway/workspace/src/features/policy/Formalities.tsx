import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { formalities, type FormalityEntry, type Kind, type Published } from './document';
import { FormalityFields, type FormalityValues, recorded } from './FormalityFields';

interface Values {
  formalities: Partial<Record<FormalityEntry['formality'], FormalityValues>>;
}

/** What the version has gone through; the next one that is not recorded can be. Until all are, it is a draft (草案). */
export function Formalities({ kind, version }: { kind: Kind; version: Published }) {
  const { t } = useTranslation('policy');
  const known = version.formalities;
  const next = formalities.find((one) => !known.some(({ formality }) => formality === one));
  return (
    <Panel title={t('formalities.title')}>
      {next && <p className="warning">{t('formalities.until')}</p>}
      {known.length > 0 && (
        <Rows
          caption={t('formalities.title')}
          rows={known}
          id={({ formality }) => formality}
          columns={[
            { title: t('formalities.which'), cell: ({ formality }) => t(`formality.${formality}`) },
            { title: t('formalities.state'), cell: ({ applicable }) => t(applicable ? 'formalities.DONE' : 'formalities.NOT_APPLICABLE') },
            { title: t('formalities.by'), cell: ({ document, date, reason }) => (document ? `${document} ${day(date)}` : (reason ?? '')) },
          ]}
        />
      )}
      {next && <Record key={next} kind={kind} version={version.version} formality={next} />}
    </Panel>
  );
}

function Record({ kind, version, formality }: { kind: Kind; version: number; formality: FormalityEntry['formality'] }) {
  const { t } = useTranslation('policy');
  const [form] = Form.useForm<Values>();
  const values = Form.useWatch([], form);
  return (
    <CommandForm<Values>
      form={form}
      label={t('formalities.button', { formality: t(`formality.${formality}`) })}
      done={t('formalities.done')}
      run={({ formalities }) => askTenant(`/${kind}/versions/${version}/formalities`, { method: 'POST', body: recorded(formalities)[0] })}
    >
      <FormalityFields formality={formality} state={values?.formalities?.[formality]?.state} />
    </CommandForm>
  );
}
