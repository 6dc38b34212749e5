import { api } from '../../api/client';
import type { Assignment, Expert } from '../../api/expert';
import { useRead } from '../../api/query';

export function useExperts() {
  return useRead<Expert[]>(['experts'], () => api.GET('/experts'));
}

export function useAssignments() {
  return useRead<Assignment[]>(['assignments'], () => api.GET('/my/assignments'));
}
