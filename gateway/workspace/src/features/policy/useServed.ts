import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem';
import { askTenant } from '../../api/tenantService';
import type { Content, Published, Version } from './document';
import { readDraft } from './reads';
import { today } from './today';

/** The policy the rules serve, as the checks take it: the one in force; before there is one, its draft. */
export function useServed(enabled: boolean) {
  return useQuery<Content, Problem>({
    queryKey: ['served'],
    enabled,
    queryFn: async () => {
      const { data: versions = [] } = await askTenant<Version[]>('/policy/versions');
      const inForce = versions.find(({ effectiveFrom }) => effectiveFrom <= today());
      return inForce
        ? (await askTenant<Published>(`/policy/versions/${inForce.version}`)).data!.document
        : (await readDraft('policy')).data!.document;
    },
  });
}
