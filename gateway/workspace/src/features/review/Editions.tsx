import { useTranslation } from 'react-i18next';
import { tenant } from '../../api/client';
import type { Edition } from '../../api/report';
import { moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

/** Every edition as it was issued, the last first, with its scans; a scan that is added is of the last. */
export function Editions({ at, of, adds }: { at: string; of: Edition[]; adds: boolean }) {
  const { t } = useTranslation('review');
  if (of.length === 0) {
    return null;
  }
  return (
    <Panel title={t('report.editions')}>
      <Rows
        caption={t('report.editions')}
        rows={of}
        id={({ number }) => String(number)}
        columns={[
          {
            title: t('report.paper'),
            cell: ({ number }) => <a href={`/api/${tenant}/award${at}/editions/${number}`}>{t('report.download', { number })}</a>,
          },
          { title: t('report.issuer'), cell: ({ issuer }) => issuer },
          { title: t('report.by'), cell: ({ by }) => by },
          { title: t('report.issuedAt'), cell: ({ at }) => moment(at) },
          ...(of.length > 1 ? [{ title: t('report.reason'), cell: ({ reason }: Edition) => reason || '—' }] : []),
          { title: 'SHA-256', cell: ({ paper }) => <code>{paper.slice(0, 16)}…</code> },
        ]}
      />
      <SignedPages address={`${at}/pages`} pages={of.flatMap(({ pages }) => pages)} version={of[0]?.number} adds={adds} />
    </Panel>
  );
}
