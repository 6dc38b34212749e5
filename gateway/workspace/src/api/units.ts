import { useQuery } from '@tanstack/react-query';
import { ownHeaders, tenant } from './client';
import { Problem } from './problem';

/** A unit in which people hold seats, as tenant-service lists them; its kind is as in seats, e.g. `leading-group`. */
export interface Unit {
  kind: string;
  code: string;
  name: string;
}

async function fetchUnits(): Promise<Unit[]> {
  const response = await fetch(ownHeaders(new Request(`/api/${tenant}/tenant/units`)));
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response.json();
}

/** Units of these kinds, e.g. `member`, `county`. */
export function useUnits(...kinds: string[]) {
  const units = useQuery<Unit[], Problem>({ queryKey: ['units'], queryFn: fetchUnits, staleTime: 300_000 }).data ?? [];
  return units.filter(({ kind }) => kinds.includes(kind));
}

/** What a unit is called that is written as `department/01`. */
export function useUnitName(...kinds: string[]) {
  const units = useUnits(...kinds);
  return (path: string) => units.find(({ kind, code }) => `${kind}/${code}` === path)?.name ?? path;
}
