import { useQuery } from '@tanstack/react-query';
import { send, tenant } from './client';
import type { Problem } from './problem';

/** Who runs the award: its names and its counties, as tenant-service tells everybody. */
export interface Profile {
  code: string;
  name: string;
  mongolianName?: string;
  awardName: string;
  divisions: { code: string; name: string }[];
}

async function fetchProfile(): Promise<Profile> {
  return (await send(new Request(`/api/${tenant}/tenant/profile`))).json();
}

export function useProfile() {
  return useQuery<Profile, Problem>({ queryKey: ['profile'], queryFn: fetchProfile, staleTime: 300_000 });
}

export function useDivisionName() {
  const divisions = useProfile().data?.divisions ?? [];
  return (code?: string) => divisions.find((division) => division.code === code)?.name ?? code ?? '';
}
