import type { Consultation } from '../../api/award';
import { api } from '../../api/client';
import { useRead } from '../../api/query';

export function useConsultations() {
  return useRead<Consultation[]>(['consultations'], () => api.GET('/consultations'));
}
