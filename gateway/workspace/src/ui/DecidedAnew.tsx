import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { places } from '../api/places';
import { retractable } from '../api/reconsideration';
import type { Round, Stage } from '../api/round';
import { useSeats } from '../api/session';

/** The way to take back what a closed list step decided (撤销原决定), for whoever may propose or confirm it. */
export function DecidedAnew({ round, stage }: { round: Round; stage: Stage }) {
  const { t } = useTranslation('ui');
  const deciding = useSeats()('office/officer', 'office/head', 'leading-group/secretary', 'government/signer');
  return deciding && stage.closedAt && retractable.includes(stage.kind) ? (
    <p>
      <Link to={`${places.reconsiderations(round.id)}?step=${stage.track}/${stage.ordinal}`}>{t('decidedAnew')}</Link>
    </p>
  ) : null;
}
