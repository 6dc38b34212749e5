import { useTranslation } from 'react-i18next';
import { Tone } from '../../ui/StatusTag';
import type { Progress, Tenant } from './reads';

const tones = { ACTIVE: 'good', SUSPENDED: 'active', CLOSED: '' };

export function TenantState({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  if (tenant.erasingSince) {
    return <Tone tone="">{t(tenant.erasedAt ? 'state.ERASED' : 'state.ERASING')}</Tone>;
  }
  return <Tone tone={tones[tenant.status]}>{t(`state.${tenant.status}`)}</Tone>;
}

const progressTones = { PENDING: 'active', DONE: 'good', STUCK: 'bad' };

/** How far Keycloak is, and why not farther. */
export function Provisioned({ progress }: { progress?: Progress }) {
  const { t } = useTranslation('platform');
  if (!progress) {
    return null;
  }
  return (
    <>
      <Tone tone={progressTones[progress.state]}>{t(`progress.${progress.state}`)}</Tone>
      {progress.reason && <p className="quiet">{t('because', { attempts: progress.attempts, reason: progress.reason })}</p>}
    </>
  );
}
