export interface SpecialDay {
  date: string;
  working: boolean;
  name: string;
  origin: 'NATIONAL' | 'LOCAL';
}

export interface Year {
  year: number;
  status: 'OFFICIAL' | 'PROVISIONAL';
  days: SpecialDay[];
}

const iso = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The weeks of a month from Monday on; days of the months beside it are left out. */
export function weeksOf(year: number, month: number): (string | undefined)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [...Array<undefined>(before), ...Array.from({ length }, (_, index) => iso(year, month, index + 1))];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, at) => cells[week * 7 + at]));
}

/** Where a local day and a national one meet, the local one stands. */
export function byDate(days: SpecialDay[]): Map<string, SpecialDay> {
  return new Map([...days].sort((a, b) => Number(a.origin === 'LOCAL') - Number(b.origin === 'LOCAL')).map((day) => [day.date, day]));
}
