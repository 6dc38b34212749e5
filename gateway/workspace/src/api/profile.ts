import { useQuery } from '@tanstack/react-query';
import { ownHeaders, tenant } from './client';
import { Problem } from './problem';

/** Who runs the award: its names and its counties, as tenant-service tells everybody. */
export interface Profile {
  code: string;
  name: string;
  mongolianName?: string;
  awardName: string;
  divisions: { code: string; name: string }[];
}

async function fetchProfile(): Promise<Profile> {
  const response = await fetch(ownHeaders(new Request(`/api/${tenant}/tenant/profile`)));
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response.json();
}

export function useProfile() {
  return useQuery<Profile, Problem>({ queryKey: ['profile'], queryFn: fetchProfile, staleTime: 300_000 });
}

export function useDivisionName() {
  const divisions = useProfile().data?.divisions ?? [];
  return (code?: string) => divisions.find((division) => division.code === code)?.name ?? code ?? '';
}
