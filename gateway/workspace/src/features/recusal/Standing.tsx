import { useTranslation } from 'react-i18next';
import type { Ruling } from '../../api/recusal';
import { Tone } from '../../ui/StatusTag';

/** Whether a declared relation has its declarer step back, and why. */
export function Standing({ ruling }: { ruling?: Ruling }) {
  const { t } = useTranslation('recusal');
  if (!ruling) {
    return (
      <>
        <Tone tone="bad">{t('standing.stands')}</Tone>
        <div className="quiet">{t('standing.unruled')}</div>
      </>
    );
  }
  return (
    <>
      <Tone tone={ruling.stands ? 'bad' : 'good'}>{t(ruling.stands ? 'standing.stands' : 'standing.none')}</Tone>
      <div className="quiet">{t('standing.why', { reason: ruling.reason, by: ruling.by })}</div>
    </>
  );
}
