import { useTranslation } from 'react-i18next';
import { day } from './dates';

/** The last day of something, as the tenant's calendar gave it. */
export function Due({ last, provisional }: { last?: string; provisional?: boolean }) {
  const { t } = useTranslation('ui');
  if (!last) {
    return null;
  }
  return (
    <span className="due">
      {t('due.last', { day: day(last) })}
      {provisional && ` ${t('due.provisional')}`}
    </span>
  );
}
