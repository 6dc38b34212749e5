import i18n from 'i18next';

const zone = 'Asia/Shanghai';

/** A day as it is written in the reader's language; instants count in the award's time zone. */
export function day(value?: string) {
  if (!value) {
    return '';
  }
  const date = value.length === 10 ? new Date(`${value}T12:00:00+08:00`) : new Date(value);
  return new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: zone }).format(date);
}

/** The day in the award's time zone on which something happened. */
export function dayOf(instant: string) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

/** What was typed of a moment in the award's time zone, as an instant. */
export function instantOf(typed: string) {
  return new Date(`${typed.slice(0, 16)}:00+08:00`).toISOString();
}

/** The same the other way round. */
export function typedOf(instant: string) {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(new Date(instant)).replace(' ', 'T');
}

/** Without the year, where it is this one. */
export function shortDay(value: string, today = '') {
  return value.slice(0, 4) === today.slice(0, 4)
    ? new Intl.DateTimeFormat(i18n.language, { month: 'long', day: 'numeric', timeZone: zone }).format(new Date(`${value}T12:00:00+08:00`))
    : day(value);
}

export function moment(value?: string) {
  return value
    ? new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
        new Date(value),
      )
    : '';
}

/** A score as it is shown: two places; it is ranked on more. */
export function score(value?: number) {
  return value === undefined
    ? '—'
    : new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}
