import { useTranslation } from 'react-i18next';
import type { OwnOffer } from '../../api/sharing';
import { dayOf } from '../../ui/dates';
import { Tone } from '../../ui/StatusTag';

const tones = { CONSENTED: 'active', CONFIRMED: 'good', REFUSED: 'bad', WITHDRAWN: '' } as const;

/** How far an offer to another region has come. */
export function OfferStanding({ offer: { state, endedAt, reason } }: { offer: Pick<OwnOffer, 'state' | 'endedAt' | 'reason'> }) {
  const { t } = useTranslation('expert');
  return (
    <>
      <Tone tone={tones[state]}>{t(`share.states.${state}`)}</Tone>
      {endedAt && <div className="quiet">{reason ? t('pool.since', { day: dayOf(endedAt), reason }) : dayOf(endedAt)}</div>}
    </>
  );
}
