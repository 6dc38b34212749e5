import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Template, Words } from '../../api/message';
import { useCommand } from '../../api/query';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';

/** One text: its words, what it may speak of, how it would read, and the way back to the usual words. */
export function TemplateForm({ template }: { template: Template }) {
  const { t } = useTranslation(['message', 'app']);
  const [form] = Form.useForm<Words>();
  const head = useSeats()('office/head');
  const path = { kind: template.kind, language: template.language };
  const header = { 'If-Match': `"${template.version}"` };
  const preview = useCommand(
    (body: Words) => api.POST('/message-templates/{kind}/{language}/preview', { params: { path }, body }),
    t('templates.previewed'),
  );
  const reset = useCommand(
    () => api.DELETE('/message-templates/{kind}/{language}', { params: { path, header } }),
    t('templates.wasReset'),
  );
  return (
    <Panel title={`${t(`app:language.${template.language}`)} · ${template.own ? t('templates.own') : t('templates.usual')}`}>
      <p className="quiet">
        {t('templates.placeholders')}
        {template.placeholders.map((name) => `{${name}} ${t(`placeholder.${name}`)}`).join(t('templates.and'))}
      </p>
      {head ? (
        <CommandForm<Words>
          form={form}
          label={t('templates.save')}
          done={t('templates.saved')}
          initial={{ subject: template.subject, text: template.text }}
          run={(body) => api.PUT('/message-templates/{kind}/{language}', { params: { path, header }, body })}
          fields={[
            { name: 'subject', kind: 'text', max: 200, label: t('templates.subject'), required: true },
            { name: 'text', kind: 'area', max: 4000, label: t('templates.text'), required: true },
          ]}
        >
          <div className="row" style={{ marginBottom: '1rem' }}>
            <Button loading={preview.isPending} onClick={() => preview.mutate(form.getFieldsValue())}>
              {t('templates.preview')}
            </Button>
            {template.own && (
              <Button loading={reset.isPending} onClick={() => reset.mutate({})}>
                {t('templates.reset')}
              </Button>
            )}
          </div>
        </CommandForm>
      ) : (
        <Reading words={template} />
      )}
      {(preview.error ?? reset.error) && <ProblemNote problem={(preview.error ?? reset.error)!} />}
      {preview.data && <Reading words={preview.data} />}
    </Panel>
  );
}

function Reading({ words }: { words: Words }) {
  return (
    <blockquote>
      <strong>{words.subject}</strong>
      <p className="told">{words.text}</p>
    </blockquote>
  );
}
