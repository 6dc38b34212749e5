import { useTranslation } from 'react-i18next';

interface Amount {
  rows: number;
  files: number;
  bytes: number;
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'];

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

export function size(bytes: number, language: string) {
  let unit = 0;
  let amount = bytes;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit++;
  }
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${units[unit]}`;
}
