import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApplications } from '../../api/application';
import type { PaperEntry } from '../../api/paper';
import { places } from '../../api/places';
import { useRounds } from '../../api/round';

/** What a paper decides upon: a round or an application, or a draw or a notice, which is told by the decision alone. */
export function Target({ of: { decision, target: id } }: { of: PaperEntry }) {
  const { t } = useTranslation('paper');
  const round = useRounds().data?.find((round) => round.id === id);
  const application = useApplications({}).data?.find((row) => row.id === id);
  if (round) {
    return <Link to={places.round(id)}>{round.title}</Link>;
  }
  if (decision === 'draw-witness' || decision === 'defense-witness' || decision === 'objection') {
    return t(`decision.${decision}`);
  }
  if (decision === 'major-matter') {
    return <Link to={places.matter(id)}>{t('decision.major-matter')}</Link>;
  }
  if (decision === 'removal') {
    return <Link to="/notices">{t('decision.removal')}</Link>;
  }
  return <Link to={places.application(id)}>{application?.name ?? id}</Link>;
}
