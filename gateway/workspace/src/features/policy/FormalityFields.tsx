import { useTranslation } from 'react-i18next';
import { FormField } from '../../ui/fields';
import type { FormalityEntry } from './document';

export interface FormalityValues {
  state?: 'DONE' | 'NOT_APPLICABLE' | 'LATER';
  document?: string;
  date?: string;
  reason?: string;
}

interface Props {
  formality: FormalityEntry['formality'];
  state?: FormalityValues['state'];
  /** Whether it may be left for later. */
  later?: boolean;
}

/** 合法性审核、公平竞争审查、集体讨论、备案: by which document, or why it does not apply. */
export function FormalityFields({ formality, state, later }: Props) {
  const { t } = useTranslation('policy');
  const at = (part: string) => ['formalities', formality, part];
  const states = later ? (['LATER', 'DONE', 'NOT_APPLICABLE'] as const) : (['DONE', 'NOT_APPLICABLE'] as const);
  return (
    <>
      <FormField
        field={{
          name: at('state'),
          kind: 'radio',
          label: t(`formality.${formality}`),
          required: !later,
          options: states.map((value) => ({ value, label: t(`formalities.${value}`) })),
        }}
      />
      {state === 'DONE' && (
        <>
          <FormField field={{ name: at('document'), kind: 'text', label: t('formalities.document', { formality: t(`formality.${formality}`) }), required: true }} />
          <FormField field={{ name: at('date'), kind: 'date', label: t('formalities.date', { formality: t(`formality.${formality}`) }), required: true }} />
        </>
      )}
      {state === 'NOT_APPLICABLE' && (
        <FormField field={{ name: at('reason'), kind: 'text', max: 500, label: t('formalities.reason', { formality: t(`formality.${formality}`) }), required: true }} />
      )}
    </>
  );
}

/** Those that can be recorded now. */
export function recorded(values: Partial<Record<FormalityEntry['formality'], FormalityValues>>): FormalityEntry[] {
  return Object.entries(values)
    .filter(([, { state } = {}]) => state === 'DONE' || state === 'NOT_APPLICABLE')
    .map(([formality, { state, document, date, reason } = {}]) => ({
      formality: formality as FormalityEntry['formality'],
      ...(state === 'DONE' ? { applicable: true, document, date } : { applicable: false, reason }),
    }));
}
