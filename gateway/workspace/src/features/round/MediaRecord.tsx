import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { Medium } from '../../api/round';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

/** 媒体发布记录: where the announcement stood, with the page or screenshot of each. */
export function MediaRecord({ round }: { round: string }) {
  const { t } = useTranslation('round');
  const media = useRead<Medium[]>(['media', round], () => api.GET('/rounds/{round}/media', { params: { path: { round } } })).data ?? [];
  return media.length === 0 ? null : (
    <Panel title={t('media.title')} article="第十三条">
      {media.map(({ outlet, date, reference, pages }, place) => (
        <section key={outlet + date + reference} aria-label={outlet}>
          <Facts
            of={[
              [t('announce.outlet'), outlet],
              [t('announce.date'), day(date)],
              [t('announce.reference'), reference],
            ]}
          />
          {pages.length === 0 && <p className="warning">{t('media.missing')}</p>}
          <SignedPages address={`/rounds/${round}/media/${place}/scans`} pages={pages} label={t('media.page')} adds />
        </section>
      ))}
    </Panel>
  );
}
