import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from 'antd';
import { api } from '../../api/client';
import type { Template } from '../../api/message';
import { useRead } from '../../api/query';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { TemplateForm } from './TemplateForm';

/** 通知模板: the region's own words for what the system tells. */
export function Templates() {
  const { t } = useTranslation('message');
  const templates = useRead<Template[]>(['templates'], () => api.GET('/message-templates'));
  const [kind, choose] = useState('SUBMITTED');
  return (
    <Page title={t('templates.title')} lead={t('templates.lead')} trail={[{ to: '/messages', label: t('title') }]}>
      <Loaded query={templates}>
        {(all) => (
          <>
            <Select
              aria-label={t('templates.kind')}
              value={kind}
              onChange={choose}
              options={[...new Set(all.map((one) => one.kind))].map((value) => ({ value, label: t(`kind.${value}`) }))}
              style={{ minWidth: '18rem', maxWidth: '100%' }}
            />
            {all
              .filter((one) => one.kind === kind)
              .map((one) => (
                <TemplateForm key={`${one.kind}${one.language}${one.version}`} template={one} />
              ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
