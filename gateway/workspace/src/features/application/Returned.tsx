import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { day } from '../../ui/dates';
import { Notices } from './Notices';

/** Until when it can be handed in; 一次告知: why it is with its applicant again, all of it at once. */
export function Returned({ application: { row, history, due } }: { application: Application }) {
  const { t } = useTranslation('application');
  if (row.status === 'DRAFT') {
    const reason = history.findLast(({ status }) => status === 'DRAFT')?.reason;
    return (
      <p className={reason ? 'warning' : undefined}>
        {reason && t('draft.extended', { reason })} {due && t('draft.until', { day: day(due) })}
      </p>
    );
  }
  if (row.status !== 'RETURNED' && row.status !== 'SUPPLEMENTING') {
    return null;
  }
  const reason = history.findLast(({ status }) => status === row.status)?.reason;
  return (
    <div className="problem">
      <h2>{t(row.status === 'RETURNED' ? 'returned.title' : 'returned.wanted')}</h2>
      <p>{reason}</p>
      {row.status === 'RETURNED' && <Notices application={row.id} />}
      {due && <p>{t('returned.due', { day: day(due) })}</p>}
    </div>
  );
}
