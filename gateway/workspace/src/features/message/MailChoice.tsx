import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useCommand, useRead } from '../../api/query';

/** Whether messages come by mail too; the portal tells in any case. */
export function MailChoice() {
  const { t } = useTranslation('message');
  const choice = useRead<{ wanted: boolean }>(['mail'], () => api.GET('/my/mail'));
  const choose = useCommand((wanted: boolean) => api.PUT('/my/mail', { body: { wanted } }), t('mail.saved'));
  return (
    <Checkbox
      checked={choice.data?.wanted ?? true}
      disabled={!choice.data || choose.isPending}
      onChange={({ target }) => choose.mutate(target.checked)}
    >
      {t('mail.wanted')}
    </Checkbox>
  );
}
