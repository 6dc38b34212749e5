import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDefense } from '../../../api/defense';
import { places } from '../../../api/places';
import { day } from '../../../ui/dates';

/** Who defends before the reader, and when: a delegate stands on the sheet with the reason. */
export function Defender({ application }: { application: string }) {
  const { t } = useTranslation('review');
  const defense = useDefense(application).data;
  return (
    <>
      <Link to={places.defense(application)}>{t('sheet.defense')}</Link>
      {defense?.slot && (
        <span>
          {' '}
          {t('sheet.turn', { number: defense.slot.place, at: `${day(defense.slot.on)} ${defense.slot.from.slice(0, 5)}` })}
        </span>
      )}
      {defense?.delegate && <strong> {t('sheet.delegate', { ...defense.delegate })}</strong>}
    </>
  );
}
