import { api } from '../../api/client';
import type { Consultation } from '../../api/qualification';
import { useRead } from '../../api/query';

export function useConsultations() {
  return useRead<Consultation[]>(['consultations'], () => api.GET('/consultations'));
}
