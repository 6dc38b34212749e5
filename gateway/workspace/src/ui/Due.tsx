import { useTranslation } from 'react-i18next';
import { day } from './dates';

/** 还有 5 个工作日(12月2日截止): counted by the server from the tenant's calendar. */
export function Due({ last, left, provisional }: { last?: string; left?: number; provisional?: boolean }) {
  const { t } = useTranslation('ui');
  if (!last) {
    return null;
  }
  return (
    <span className="due">
      {left !== undefined && <strong>{t('due.left', { count: left })}</strong>} {t('due.last', { day: day(last) })}
      {provisional && ` ${t('due.provisional')}`}
    </span>
  );
}
