import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem';
import { askTenant } from '../../api/tenantService';
import type { Content, Line, Published } from './document';
import { readDraft } from './reads';

/** The policy the rules serve, as the checks take it: the one in force; before there is one, its draft. */
export function useServed(enabled: boolean) {
  return useQuery<Content, Problem>({
    queryKey: ['served'],
    enabled,
    queryFn: async () => {
      const { data: versions = [] } = await askTenant<Line[]>('/policy/versions');
      const inForce = versions.find(({ inForce }) => inForce);
      return inForce
        ? (await askTenant<Published>(`/policy/versions/${inForce.version}`)).data!.document
        : (await readDraft('policy')).data!.document;
    },
  });
}
