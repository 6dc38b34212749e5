import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { askTenant } from '../../api/tenantService';
import type { Content, Published } from './document';
import { readDraft } from './reads';

/** The policy the rules serve, as the checks take it: the one in force; before there is one, its draft. */
export function useServed(enabled: boolean) {
  return useQuery<Content, Problem>({
    queryKey: ['served'],
    enabled,
    queryFn: async () => {
      try {
        return (await askTenant<Published>('/policy')).data!.document;
      } catch (problem) {
        if (problem instanceof Problem && problem.status === 404) {
          return (await readDraft('policy')).data!.document;
        }
        throw problem;
      }
    },
  });
}
