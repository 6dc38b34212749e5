import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import type { Tenant } from './reads';

/** Suspended for a while, closed for good; both can be taken back, the second until its data may be erased. */
export function Lifecycle({ tenant: { code, status } }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  const post = (deed: string) => (body: object) => askPlatform(`/tenants/${code}/${deed}`, { method: 'POST', body });
  if (status === 'CLOSED') {
    return (
      <Panel title={t('reopen.title')}>
        <p>{t('reopen.lead')}</p>
        <CommandForm label={t('reopen.button')} done={t('reopen.done')} run={post('reopen')} />
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('suspend.title')}>
        <p>{t('suspend.lead')}</p>
        {status === 'ACTIVE' ? (
          <CommandForm
            danger
            label={t('suspend.button')}
            done={t('suspend.done')}
            run={() => post('suspend')({})}
            fields={[{ name: 'sure', kind: 'check', label: t('suspend.button'), text: t('suspend.sure'), required: true }]}
          />
        ) : (
          <CommandForm label={t('resume.button')} done={t('resume.done')} run={post('resume')} />
        )}
      </Panel>
      <Panel title={t('close.title')}>
        <p>{t('close.lead')}</p>
        <CommandForm<{ reason: string; keepUntil: string }>
          danger
          label={t('close.button')}
          done={t('close.done')}
          run={post('close')}
          fields={[
            { name: 'reason', kind: 'area', max: 500, label: t('closingReason'), required: true },
            { name: 'keepUntil', kind: 'date', label: t('keepUntil'), required: true, help: t('close.help') },
          ]}
        />
      </Panel>
    </>
  );
}
