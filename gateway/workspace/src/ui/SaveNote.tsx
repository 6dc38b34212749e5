import { useTranslation } from 'react-i18next';
import type { Saving } from './useAutosave';

/** Says, also to those who cannot see it, whether what was written is safe. */
export function SaveNote({ state }: { state: Saving }) {
  const { t } = useTranslation('ui');
  return (
    <span className="quiet" role="status">
      {t(`saving.${state}`)}
    </span>
  );
}
