import { useTranslation } from 'react-i18next';
import { tenant } from '../api/client';

/** A paper, to be edited in a word processor or printed: where both formats of it are, and what it is called. */
export function PaperLinks({ at, name }: { at: string; name: string }) {
  const { t } = useTranslation('ui');
  const address = `/api/${tenant}/award${at}`;
  return (
    <p className="row">
      <a href={`${address}/docx`}>{t('download.docx', { name })}</a>
      <a href={`${address}/pdf`}>{t('download.pdf', { name })}</a>
    </p>
  );
}
