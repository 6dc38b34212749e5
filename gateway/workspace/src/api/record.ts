import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { ownHeaders, tenant } from './client';
import { Problem } from './problem';

/** Whose record it is: what was done in the procedure, or to the region's settings. */
export const services = ['award', 'tenant'] as const;
export type Service = (typeof services)[number];

export interface RecordEntry {
  id: string;
  seq?: number;
  at: string;
  procedureTime: string;
  actor: string;
  origin?: string;
  deed: string;
  subject: string;
  article: string;
  paper?: string;
}

export interface RecordPage {
  items: RecordEntry[];
  next?: string;
}

export interface Report {
  intact: boolean;
  read: number;
  erased: number;
  broken?: { seq: number; entry?: string; breach: string };
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(ownHeaders(new Request(path)));
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response.json();
}

export function useRecord(service: Service, subject: string) {
  return useInfiniteQuery<RecordPage, Problem>({
    queryKey: ['record', service, subject],
    queryFn: ({ pageParam }) => {
      const asked = new URLSearchParams({ ...(subject && { subject }), ...(pageParam ? { before: String(pageParam) } : {}) });
      return read(`/api/${tenant}/${service}/record?${asked}`);
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next || undefined,
  });
}

export function useVerification(service: Service) {
  return useMutation<Report, Problem>({ mutationFn: () => read(`/api/${tenant}/${service}/record/verification`) });
}
