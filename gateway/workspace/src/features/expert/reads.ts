import type { Assignment, Expert } from '../../api/award';
import { api } from '../../api/client';
import { useRead } from '../../api/query';

export function useExperts() {
  return useRead<Expert[]>(['experts'], () => api.GET('/api/{tenant}/award/experts'));
}

export function useAssignments() {
  return useRead<Assignment[]>(['assignments'], () => api.GET('/api/{tenant}/award/my/assignments'));
}
