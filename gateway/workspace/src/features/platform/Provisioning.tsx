import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { useProgress } from './reads';
import { Provisioned } from './States';

/** How far Keycloak is with it, and trying again. */
export function Provisioning({ code }: { code: string }) {
  const { t } = useTranslation('platform');
  const progress = (useProgress().data ?? []).find((one) => one.code === code);
  return (
    <Panel title={t('provisioning')}>
      <Provisioned progress={progress} />
      {progress?.state !== 'DONE' && (
        <>
          <p className="quiet">{t('untilDone')}</p>
          <CommandForm
            label={t('again.button')}
            done={t('again.done')}
            run={() => askPlatform(`/provisioning/${code}/retry`, { method: 'POST', body: {} })}
          />
        </>
      )}
    </Panel>
  );
}
