import { useTranslation } from 'react-i18next';
import { useKeptAt } from '../offline/kept';
import { moment } from '../ui/dates';

/** Where there is no line: what stands here is of earlier. */
export function Earlier() {
  const { t } = useTranslation('app');
  const at = useKeptAt();
  return (
    <div role="status">{at !== undefined && <p className="earlier wrap">{t('earlier', { at: moment(at ? new Date(at).toISOString() : undefined) })}</p>}</div>
  );
}
