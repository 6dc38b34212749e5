import { useTranslation } from 'react-i18next';
import { size } from '../../ui/size';

interface Amount {
  rows: number;
  files: number;
  bytes: number;
}

/** How much is kept, in words. */
export function useAmount() {
  const { t, i18n } = useTranslation('platform');
  const number = new Intl.NumberFormat(i18n.language);
  return ({ rows, files, bytes }: Amount) =>
    t(files > 0 ? 'usage.rowsAndFiles' : 'usage.rowsOnly', {
      count: files,
      rows: number.format(rows),
      files: number.format(files),
      size: size(bytes, i18n.language),
    });
}
