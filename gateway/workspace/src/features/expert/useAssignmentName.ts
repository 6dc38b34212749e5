import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../api/expert';

/** The round, whom it reviews and in which step: a reviewer may sit on several panels of a round. */
export function useAssignmentName() {
  const { t } = useTranslation('ui');
  return ({ title, track, stage }: Assignment) => `${title} · ${t(`track.${track}`)} · ${t(`stage.${stage}`)}`;
}
