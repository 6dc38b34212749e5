import { useTranslation } from 'react-i18next';
import { useWorkingDaysLeft } from '../api/calendar';
import { useToday } from '../api/round';
import { day, shortDay } from './dates';

/** 还有 5 个工作日（12月2日截止）: the last day of something and how far it is, as the tenant's calendar counts. */
export function Due({ last, provisional }: { last?: string; provisional?: boolean }) {
  const { t } = useTranslation('ui');
  const today = useToday();
  const left = useWorkingDaysLeft(today, last);
  if (!last) {
    return null;
  }
  const over = today !== undefined && last < today;
  return (
    <span className={over ? 'due over' : 'due'}>
      {over ? (
        t('due.over', { day: day(last) })
      ) : last === today ? (
        <strong>{t('due.today')}</strong>
      ) : left ? (
        <>
          <strong>{t('due.left', { count: left })}</strong>
          {t('due.until', { day: shortDay(last, today) })}
        </>
      ) : (
        t('due.last', { day: day(last) })
      )}
      {provisional && ` ${t('due.provisional')}`}
    </span>
  );
}
