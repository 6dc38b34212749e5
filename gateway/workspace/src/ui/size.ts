const units = ['B', 'KB', 'MB', 'GB', 'TB'];

/** In the unit a person would use. */
export function size(bytes: number, language: string) {
  let unit = 0;
  let amount = bytes;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit++;
  }
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${units[unit]}`;
}
