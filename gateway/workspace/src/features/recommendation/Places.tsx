import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useDivisionName } from '../../api/profile';
import { useRead } from '../../api/query';
import type { RecommendPlace } from '../../api/recommendation';
import { useSeats } from '../../api/session';

/** 推荐名额: how many a county has recommended and how many it may. */
export function Places({ round }: { round: string }) {
  const { t } = useTranslation('recommendation');
  const division = useDivisionName();
  const reads = useSeats()('county/board', 'county/signer', 'office/officer', 'office/head');
  const places = useRead<RecommendPlace[]>(
    ['recommend-quota', round],
    () => api.GET('/rounds/{round}/recommend-quota', { params: { path: { round } } }),
    reads,
  ).data;
  const counted = places?.filter(({ allowed }) => allowed !== undefined) ?? [];
  return counted.length === 0 ? null : (
    <ul aria-label={t('places.title')}>
      {counted.map(({ unit, used, allowed }) => (
        <li key={unit} className={used >= (allowed ?? 0) ? 'warning' : undefined}>
          {t('places.line', { county: division(unit.split('/')[1] ?? ''), used, allowed })}
        </li>
      ))}
    </ul>
  );
}
