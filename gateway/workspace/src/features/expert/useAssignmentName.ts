import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../api/expert';
import { useStageName } from '../../ui/useStageName';

/** The round, whom it reviews and in which step: a reviewer may sit on several panels of a round. */
export function useAssignmentName() {
  const { t } = useTranslation('ui');
  const called = useStageName();
  return ({ title, track, stage, turn }: Assignment) => `${title} · ${t(`track.${track}`)} · ${called({ kind: stage, turn })}`;
}
