import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { DocumentKind, DocumentTemplate, DocumentWords, WordsPreview } from '../../api/dispatch';
import { useRead } from '../../api/query';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { TemplatePanel } from '../../ui/TemplatePanel';

/** 公文模板: the region's own words for the documents it drafts. */
export function DocumentTemplates() {
  const { t } = useTranslation('dispatch');
  const templates = useRead<DocumentTemplate[]>(['document-templates'], () => api.GET('/document-templates'));
  const [kind, choose] = useState<DocumentKind>('ANNOUNCEMENT');
  return (
    <Page title={t('templates.title')} article="第八条(一)" lead={t('templates.lead')} trail={[{ to: '/documents', label: t('register.title') }]}>
      <Loaded query={templates}>
        {(all) => (
          <>
            <Select
              aria-label={t('kind')}
              value={kind}
              onChange={choose}
              options={all.map(({ kind: value }) => ({ value, label: t(`kinds.${value}`) }))}
              style={{ minWidth: '18rem', maxWidth: '100%' }}
            />
            {all
              .filter((one) => one.kind === kind)
              .map((one) => (
                <TemplateForm key={`${one.kind}${one.version}`} template={one} />
              ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function TemplateForm({ template }: { template: DocumentTemplate }) {
  const { t } = useTranslation('dispatch');
  const { kind, version, own, placeholders, necessary, title, addressee, body } = template;
  const params = { path: { documentKind: kind }, header: { 'If-Match': `"${version}"` } };
  const told = (name: string) => `{${name}} ${t(`placeholder.${name}`)}${necessary.includes(name) ? t('templates.necessary') : ''}`;
  return (
    <TemplatePanel<DocumentWords, WordsPreview>
      title={t(`kinds.${kind}`)}
      own={own}
      placeholders={placeholders.map(told)}
      words={{ title, addressee, body }}
      fields={[
        { name: 'title', kind: 'text', max: 200, label: t('title'), required: true },
        { name: 'addressee', kind: 'text', max: 500, label: t('addressee'), help: t('addresseeHelp') },
        { name: 'body', kind: 'area', max: 20000, label: t('body'), help: t('bodyHelp'), required: true },
      ]}
      save={(words) => api.PUT('/document-templates/{documentKind}', { params, body: whole(words) })}
      preview={(words) => api.POST('/document-templates/{documentKind}/preview', { params: { path: params.path }, body: whole(words) })}
      reset={() => api.DELETE('/document-templates/{documentKind}', { params })}
      read={(words) => <Reading words={words} />}
      readPreview={({ round, words, madeUp }) => (
        <>
          <p className="quiet">
            {round ? t('templates.of', { round }) : t('templates.ofNone')}
            {madeUp.length > 0 && t('templates.madeUp', { names: madeUp.map((name) => t(`placeholder.${name}`)).join('、') })}
          </p>
          <Reading words={words} />
        </>
      )}
    />
  );
}

/** Left empty, a document is for everybody. */
function whole({ addressee = '', ...words }: DocumentWords): DocumentWords {
  return { ...words, addressee };
}

function Reading({ words: { title, addressee, body } }: { words: DocumentWords }) {
  return (
    <blockquote>
      <strong>{title}</strong>
      {addressee && <p>{addressee}：</p>}
      <p className="told">{body}</p>
    </blockquote>
  );
}
