import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';

/** 一次告知: why it came back, all defects at once. */
export function Returned({ application }: { application: Application }) {
  const { t } = useTranslation('application');
  if (application.row.status !== 'RETURNED') {
    return null;
  }
  const reason = application.history.findLast(({ status }) => status === 'RETURNED')?.reason;
  return (
    <div className="problem">
      <h3>{t('returned.title')}</h3>
      <p>{reason}</p>
    </div>
  );
}
