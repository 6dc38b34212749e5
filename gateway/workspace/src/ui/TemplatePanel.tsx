import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/query';
import { useSeats } from '../api/session';
import { CommandForm, showAtFields } from './CommandForm';
import type { Field } from './fields';
import { Panel } from './Page';
import { ProblemNote } from './ProblemNote';

interface Props<Words, Preview> {
  title: string;
  own: boolean;
  /** What may stand between braces, with what it means. */
  placeholders: string[];
  words: Words;
  fields: Field[];
  save: (words: Words) => Promise<{ data?: unknown }>;
  preview: (words: Words) => Promise<{ data?: Preview }>;
  reset: () => Promise<{ data?: unknown }>;
  read: (words: Words) => ReactNode;
  readPreview: (preview: Preview) => ReactNode;
}

/** Words a region may choose: the head of the office changes them, looks how they read, or takes the usual ones again. */
export function TemplatePanel<Words extends object, Preview>(of: Props<Words, Preview>) {
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<Words>();
  const head = useSeats()('office/head');
  const preview = useCommand(of.preview, t('template.previewed'));
  const reset = useCommand(of.reset, t('template.wasReset'));
  const refused = preview.error ?? reset.error;
  const look = () => preview.mutate(form.getFieldsValue(), { onError: (problem) => showAtFields(form, problem) });
  return (
    <Panel title={`${of.title} · ${of.own ? t('template.own') : t('template.usual')}`}>
      <p className="quiet">
        {t('template.placeholders')}
        {of.placeholders.join(t('template.and'))}
      </p>
      {head ? (
        <CommandForm<Words> form={form} label={t('template.save')} done={t('template.saved')} initial={of.words} run={of.save} fields={of.fields}>
          <div className="row" style={{ marginBottom: '1rem' }}>
            <Button loading={preview.isPending} onClick={look}>
              {t('template.preview')}
            </Button>
            {of.own && (
              <Button loading={reset.isPending} onClick={() => reset.mutate({})}>
                {t('template.reset')}
              </Button>
            )}
          </div>
        </CommandForm>
      ) : (
        of.read(of.words)
      )}
      {refused && <ProblemNote problem={refused} />}
      {preview.data && <div style={{ marginTop: '1rem' }}>{of.readPreview(preview.data)}</div>}
    </Panel>
  );
}
