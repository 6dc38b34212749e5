import { api } from '../../api/client';
import type { Assignment, Expert } from '../../api/expert';
import { useRead } from '../../api/query';

/** One's own entry; nobody has one before they enrolled. */
export function useEntry() {
  return useRead<Expert>(['experts', 'me'], () => api.GET('/experts/me'));
}

export function useAssignments() {
  return useRead<Assignment[]>(['assignments'], () => api.GET('/my/assignments'));
}
