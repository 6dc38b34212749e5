import { useTranslation } from 'react-i18next';
import { tenant } from '../../api/client';
import type { Notice } from '../../api/publicnotice';
import { day, moment } from '../../ui/dates';

/** 撤销公示: why and by which document, and where the list that was decided anew is published. */
export function Withdrawn({ of: { withdrawn, carried } }: { of: Notice }) {
  const { t } = useTranslation('publicnotice');
  return withdrawn ? (
    <div className="warning">
      <p>{t('withdrawn.by', { number: withdrawn.documentNumber, date: day(withdrawn.date), at: moment(withdrawn.at) })}</p>
      <p>{t('withdrawn.reason', { reason: withdrawn.reason })}</p>
      {withdrawn.anew.length === 0 && <p>{t('withdrawn.wait')}</p>}
      {withdrawn.anew.map(({ id, title }) => (
        <p key={id}>
          {t('withdrawn.anew')}
          <a href={`/${tenant}/notices/${id}`}>{title}</a>
        </p>
      ))}
      {carried && <p>{t('withdrawn.website')}</p>}
    </div>
  ) : null;
}
