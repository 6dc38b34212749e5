import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Template, Words } from '../../api/message';
import { TemplatePanel } from '../../ui/TemplatePanel';

/** One text: its words, what it may speak of, how it would read, and the way back to the usual words. */
export function TemplateForm({ template }: { template: Template }) {
  const { t } = useTranslation(['message', 'app']);
  const { kind, language, version, own, placeholders, subject, text } = template;
  const params = { path: { kind, language }, header: { 'If-Match': `"${version}"` } };
  const read = (words: Words) => <Reading words={words} />;
  return (
    <TemplatePanel<Words, Words>
      title={t(`app:language.${language}`)}
      own={own}
      placeholders={placeholders.map((name) => `{${name}} ${t(`placeholder.${name}`)}`)}
      words={{ subject, text }}
      fields={[
        { name: 'subject', kind: 'text', max: 200, label: t('templates.subject'), required: true },
        { name: 'text', kind: 'area', max: 4000, label: t('templates.text'), required: true },
      ]}
      save={(body) => api.PUT('/message-templates/{kind}/{language}', { params, body })}
      preview={(body) => api.POST('/message-templates/{kind}/{language}/preview', { params: { path: params.path }, body })}
      reset={() => api.DELETE('/message-templates/{kind}/{language}', { params })}
      read={read}
      readPreview={read}
    />
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
