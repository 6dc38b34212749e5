import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import { useProfile } from '../../api/profile';
import { useRead } from '../../api/query';
import type { RecommendPaths } from '../../api/recommendation';
import { useSeats, useSession } from '../../api/session';
import { Panel } from '../../ui/Page';

/** 推荐汇总表: whoever recommends prints its own, to be signed and sealed; the office any. */
export function Summaries({ round }: { round: string }) {
  const { t } = useTranslation('recommendation');
  const units = useSession().data?.seats.map(({ unit }) => unit) ?? [];
  const office = useSeats()('office/officer', 'office/head');
  const counties = (useProfile().data?.divisions ?? []).map(({ code, name }) => ({ unit: `county/${code}`, name }));
  const others = useRead<RecommendPaths>(['recommend-paths', round], () =>
    api.GET('/rounds/{round}/recommend-paths', { params: { path: { round } } }),
  ).data?.recommenders;
  const printed = [...counties, ...(others ?? [])].filter(({ unit }) => office || units.includes(unit));
  if (printed.length === 0) {
    return null;
  }
  return (
    <Panel title={t('summary.title')}>
      <p className="quiet">{t('summary.lead')}</p>
      <ul>
        {printed.map(({ unit, name }) => {
          const address = `/api/${tenant}/award/rounds/${round}/recommendation-summaries/${unit}`;
          return (
            <li key={unit} className="row">
              {name}
              <a href={`${address}/docx`} aria-label={t('summary.docxOf', { name })}>
                {t('summary.docx')}
              </a>
              <a href={`${address}/pdf`} aria-label={t('summary.pdfOf', { name })}>
                {t('summary.pdf')}
              </a>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
