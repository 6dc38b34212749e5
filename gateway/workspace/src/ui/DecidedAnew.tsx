import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { places } from '../api/places';
import { retractable, useReconsiderations } from '../api/reconsideration';
import type { Round, Stage } from '../api/round';
import { useSeats } from '../api/session';

interface Props {
  round: Round;
  stage: Stage;
}

/** 撤销原决定: the way to take back what a closed list step decided, and to what was taken back of it, for those who decide. */
export function DecidedAnew({ round, stage }: Props) {
  const deciding = useSeats()('office/officer', 'office/head', 'leading-group/secretary', 'leading-group/member', 'government/signer');
  return deciding && stage.progress !== 'AHEAD' && retractable.includes(stage.kind) ? <Way round={round} stage={stage} /> : null;
}

function Way({ round, stage: { track, ordinal, closedAt } }: Props) {
  const { t } = useTranslation('ui');
  const before = useReconsiderations(round.id).data?.some(({ consequences }) =>
    consequences?.falling.some((one) => one.track === track && one.ordinal === ordinal),
  );
  return closedAt || before ? (
    <p>
      {before && `${t('decidedAnew.before')} `}
      <Link to={`${places.reconsiderations(round.id)}?step=${track}/${ordinal}`}>{t(closedAt ? 'decidedAnew.way' : 'decidedAnew.read')}</Link>
    </p>
  ) : null;
}
