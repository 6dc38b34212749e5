import { useRead } from '../../api/query';
import { askTenant } from '../../api/tenantService';
import type { Year } from './month';

export function useYear(year: number) {
  return useRead<Year>(['calendar', year], () => askTenant(`/calendar/years/${year}`));
}

export interface LastDay {
  last: string;
  provisional: boolean;
}
