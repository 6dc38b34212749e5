import { useQuery } from '@tanstack/react-query';
import { ownHeaders, tenant } from './client';
import { Problem } from './problem';

interface Remaining {
  workingDays: number;
}

async function fetchRemaining(from: string, to: string): Promise<Remaining> {
  const response = await fetch(ownHeaders(new Request(`/api/${tenant}/tenant/calendar/remaining?from=${from}&to=${to}`)));
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response.json();
}

/** 还有几个工作日, the last day included, by the tenant's calendar; unknown until it has answered. */
export function useWorkingDaysLeft(today?: string, last?: string) {
  const ahead = today !== undefined && last !== undefined && last > today;
  return useQuery<Remaining, Problem>({
    queryKey: ['remaining', today, last],
    queryFn: () => fetchRemaining(today!, last!),
    enabled: ahead,
    staleTime: 300_000,
  }).data?.workingDays;
}
