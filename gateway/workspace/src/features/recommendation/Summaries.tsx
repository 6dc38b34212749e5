import { useTranslation } from 'react-i18next';
import { tenant } from '../../api/client';
import { useProfile } from '../../api/profile';
import { useSeats, useSession } from '../../api/session';
import { Panel } from '../../ui/Page';

/** 推荐汇总表: a county prints its own, to be signed and sealed; the office any. */
export function Summaries({ round }: { round: string }) {
  const { t } = useTranslation('recommendation');
  const units = useSession().data?.seats.map(({ unit }) => unit) ?? [];
  const office = useSeats()('office/officer', 'office/head');
  const counties = (useProfile().data?.divisions ?? []).filter(({ code }) => office || units.includes(`county/${code}`));
  if (counties.length === 0) {
    return null;
  }
  return (
    <Panel title={t('summary.title')}>
      <p className="quiet">{t('summary.lead')}</p>
      <ul>
        {counties.map(({ code, name }) => {
          const address = `/api/${tenant}/award/rounds/${round}/recommendation-summaries/${code}`;
          return (
            <li key={code} className="row">
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
