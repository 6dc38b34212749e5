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

/** How much of a whole has arrived; of nothing, all. */
export function share(part: number, whole: number, language: string) {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(whole === 0 ? 1 : part / whole);
}
