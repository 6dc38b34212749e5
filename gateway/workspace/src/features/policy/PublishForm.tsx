import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { type Draft, formalities, type FormalityEntry, type Kind, type Published } from './document';
import { FormalityFields, type FormalityValues, recorded } from './FormalityFields';

interface Values {
  effectiveFrom: string;
  documentNumber?: string;
  formalities?: Partial<Record<FormalityEntry['formality'], FormalityValues>>;
}

const later: Partial<Values> = { formalities: Object.fromEntries(formalities.map((one) => [one, { state: 'LATER' as const }])) };

export function PublishForm({ kind, draft, onDay }: { kind: Kind; draft: Draft; onDay: (day: string) => void }) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const values = Form.useWatch([], form);
  const blocked = draft.findings.some(({ severity }) => severity === 'BLOCKS');
  const publish = async ({ effectiveFrom, documentNumber, formalities = {} }: Values) => {
    const told = await askTenant<Published>(`/${kind}/publish`, {
      method: 'POST',
      etag: `"${draft.version}"`,
      body: { effectiveFrom, documentNumber: documentNumber || undefined, formalities: recorded(formalities) },
    });
    navigate(`/${kind}/versions/${told.data!.version}`);
    return told;
  };
  if (blocked) {
    return <p className="warning">{t('publish.blocked')}</p>;
  }
  return (
    <Panel title={t('publish.form')}>
      <CommandForm<Values> form={form} label={t('publish.button')} done={t('publish.done')} run={publish} initial={later} change={() => onDay(form.getFieldValue('effectiveFrom') ?? '')}>
        <FormField field={{ name: 'effectiveFrom', kind: 'date', label: t('publish.effectiveFrom'), required: true, help: t('publish.effectiveHelp') }} />
        <FormField field={{ name: 'documentNumber', kind: 'text', max: 60, label: t('publish.documentNumber'), help: t('publish.numberHelp') }} />
        <h3>{t('formalities.title')}</h3>
        <p className="quiet">{t('formalities.lead')}</p>
        {formalities.map((one) => (
          <FormalityFields key={one} formality={one} state={values?.formalities?.[one]?.state} later />
        ))}
      </CommandForm>
    </Panel>
  );
}
