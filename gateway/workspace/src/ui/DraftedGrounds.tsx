import { useTranslation } from 'react-i18next';
import { Facts } from './Rows';

/** 授奖理由 as the office drafted them, by name: they bind nobody, and are nobody's until they are resolved. */
export function DraftedGrounds({ of }: { of: [name: string, grounds: string][] }) {
  const { t } = useTranslation('ui');
  return of.length === 0 ? null : (
    <>
      <h3>{t('grounds.title')}</h3>
      <p className="quiet">{t('grounds.note')}</p>
      <Facts of={of} />
    </>
  );
}
