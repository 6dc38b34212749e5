import { useTranslation } from 'react-i18next';
import { tenant } from '../api/client';
import { type SignedPage, uploadScan } from '../api/scan';
import { CommandForm } from './CommandForm';
import { moment } from './dates';
import { Rows } from './Rows';

interface Props {
  address: string;
  /** Where one is sent to, where not there. */
  to?: string;
  pages: SignedPage[];
  /** Where the address asks which version was seen. */
  version?: number;
  adds: boolean;
  /** What the scan shows, where it is not a page that was signed. */
  label?: string;
}

/** Scans of what was signed and sealed, and the way to add one for whoever may. */
export function SignedPages({ address, to = address, pages, version, adds, label }: Props) {
  const { t } = useTranslation('ui');
  const title = label ?? t('signedPages.title');
  return (
    <>
      {pages.length > 0 && (
        <Rows
          caption={title}
          rows={pages}
          id={({ sha256 }) => sha256}
          columns={[
            { title: t('signedPages.page'), cell: ({ sha256 }) => <a href={`/api/${tenant}/award${address}/${sha256}`}>{t('signedPages.open')}</a> },
            { title: t('signedPages.at'), cell: ({ at }) => moment(at) },
            { title: t('signedPages.by'), cell: ({ by }) => by },
            { title: 'SHA-256', cell: ({ sha256 }) => <code>{sha256.slice(0, 16)}…</code> },
          ]}
        />
      )}
      {adds && (
        <CommandForm<{ scan: File }>
          key={pages.length}
          label={t('signedPages.button')}
          done={t('signedPages.done')}
          run={({ scan }) => uploadScan(to, scan, version)}
          fields={[{ name: 'scan', kind: 'file', label: title, help: t('paper.scanHelp'), required: true }]}
        />
      )}
    </>
  );
}
