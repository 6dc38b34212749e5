import { useTranslation } from 'react-i18next';
import { type SpecialDay, weeksOf } from './month';

interface Props {
  year: number;
  month: number;
  special: Map<string, SpecialDay>;
}

/** A month as a table; what differs from the plain week is said in a word, not by colour alone. */
export function Month({ year, month, special }: Props) {
  const { t, i18n } = useTranslation('calendar');
  const named = (options: Intl.DateTimeFormatOptions, date: Date) => new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' }).format(date);
  const monday = (day: number) => new Date(Date.UTC(2026, 5, 1 + day));
  return (
    <table className="month">
      <caption>{named({ year: 'numeric', month: 'long' }, new Date(Date.UTC(year, month - 1, 1)))}</caption>
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((day) => (
            <th key={day} scope="col" abbr={named({ weekday: 'long' }, monday(day))}>
              {named({ weekday: 'narrow' }, monday(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((date, at) => (
              <td key={at} className={date && lookOf(special.get(date), at)}>
                {date && Number(date.slice(8))}
                {date && special.has(date) && (
                  <small title={special.get(date)!.name}>{t(special.get(date)!.working ? 'short.working' : 'short.off')}</small>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lookOf(day: SpecialDay | undefined, weekday: number) {
  const local = day?.origin === 'LOCAL' ? ' local' : '';
  return day ? (day.working ? 'worked' : 'off') + local : weekday > 4 ? 'weekend' : undefined;
}
