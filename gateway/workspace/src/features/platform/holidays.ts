import { useRead } from '../../api/query';
import { askPlatform } from '../../api/tenantService';

export interface HolidayDay {
  date: string;
  name: string;
}

export interface Notice {
  offDays: HolidayDay[];
  workDays: HolidayDay[];
}

export interface NoticeEdition {
  year: number;
  edition: number;
  status: 'OFFICIAL' | 'PROVISIONAL';
  documentNumber?: string;
  reason?: string;
}

export interface NoticePreview {
  notice: Notice;
  now: 'OFFICIAL' | 'PROVISIONAL';
  changed: string[];
}

export function useHolidayYears() {
  return useRead<NoticeEdition[]>(['holidays'], () => askPlatform('/calendar/years'));
}

/** A notice is JSON where it looks like it, and otherwise what was printed. */
export function preview(year: number, text: string) {
  const json = text.trim().startsWith('{');
  return askPlatform<NoticePreview>(`/calendar/years/${year}/preview`, {
    method: 'POST',
    file: new Blob([text]),
    type: json ? 'application/json' : 'text/plain;charset=UTF-8',
  });
}

/** Each day of a notice with what it says, in the order of the calendar. */
export function daysOf({ notice, changed }: NoticePreview) {
  const told = (days: HolidayDay[], working: boolean) => days.map((day) => ({ ...day, working, gone: false, changed: changed.includes(day.date) }));
  const days = [...told(notice.offDays, false), ...told(notice.workDays, true)];
  const gone = changed.filter((date) => !days.some((day) => day.date === date)).map((date) => ({ date, name: '', working: false, gone: true, changed: true }));
  return [...days, ...gone].sort((a, b) => a.date.localeCompare(b.date));
}
