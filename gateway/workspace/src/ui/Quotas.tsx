import { useTranslation } from 'react-i18next';
import type { AwardClass } from '../api/round';

/** 质量奖 1/2: how much of each cap is used; beyond it there is nothing to choose but who of a tie has the last place. */
export function Quotas({ classes, taken }: { classes: AwardClass[]; taken: (classCode: string) => number }) {
  const { t } = useTranslation('ui');
  return (
    <ul className="quotas" aria-live="polite">
      {classes.map(({ code, name, quota }) => (
        <li key={code} className={taken(code) >= quota ? 'full' : undefined}>
          <span>{name}</span> <strong>{t('quotas.taken', { taken: taken(code), quota })}</strong>
          {taken(code) === quota && <span className="quiet"> {t('quotas.full')}</span>}
          {taken(code) > quota && <span className="warning"> {t('quotas.over', { count: taken(code) - quota })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** How often each class is chosen. */
export function tally(chosen: (string | undefined)[]) {
  return (classCode: string) => chosen.filter((code) => code === classCode).length;
}
