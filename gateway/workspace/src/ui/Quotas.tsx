import { useTranslation } from 'react-i18next';
import { type Award, namesIn, pools } from './quota';
import { listed } from './words';

/**
 * 质量奖 1/2: how much of each cap is used; beyond it there is nothing to choose but who of a tie has the last place.
 *
 * @param codes the class of each who takes a place
 */
export function Quotas({ award, codes }: { award: Award; codes: string[] }) {
  const { t } = useTranslation('ui');
  return (
    <ul className="quotas" aria-live="polite">
      {pools(award.classes).map((pool) => {
        const taken = namesIn(pool, codes);
        const { cap: quota } = pool;
        return (
          <li key={pool.classes[0]?.code} className={taken >= quota ? 'full' : undefined}>
            <span>{listed(pool.classes.map(({ name }) => name))}</span> <strong>{t('quotas.taken', { taken, quota })}</strong>
            {taken === quota && <span className="quiet"> {t('quotas.full')}</span>}
            {taken > quota && <span className="warning"> {t('quotas.over', { count: taken - quota })}</span>}
          </li>
        );
      })}
    </ul>
  );
}
