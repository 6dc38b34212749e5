import { useTranslation } from 'react-i18next';
import type { Stage } from '../api/round';

/** What a step is called; one that is walked again says for which time (第几次). */
export function useStageName() {
  const { t } = useTranslation('ui');
  return ({ kind, turn }: Pick<Stage, 'kind' | 'turn'>) => (turn > 1 ? t('again', { stage: t(`stage.${kind}`), turn }) : t(`stage.${kind}`));
}
