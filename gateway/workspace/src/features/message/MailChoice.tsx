import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { MailChoice as Choice } from '../../api/message';
import { useCommand, useRead } from '../../api/query';

const languages: { value: Choice['language']; label: string }[] = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
];

/** Whether, and in which language, messages come by mail too; the portal tells in any case. */
export function MailChoice() {
  const { t } = useTranslation('message');
  const choice = useRead<Choice>(['mail'], () => api.GET('/my/mail'));
  const choose = useCommand((body: Choice) => api.PUT('/my/mail', { body }), t('mail.saved'));
  const now = choice.data ?? { wanted: true, language: 'zh-CN' };
  const disabled = !choice.data || choose.isPending;
  return (
    <div className="mail-choice">
      <Checkbox checked={now.wanted} disabled={disabled} onChange={({ target }) => choose.mutate({ ...now, wanted: target.checked })}>
        {t('mail.wanted')}
      </Checkbox>
      {now.wanted && (
        <Radio.Group aria-label={t('mail.language')} options={languages} value={now.language} disabled={disabled} onChange={({ target }) => choose.mutate({ ...now, language: target.value })} />
      )}
    </div>
  );
}
