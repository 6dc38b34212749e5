import { api } from '../../api/client';
import type { Objection, Removal } from '../../api/objection';
import type { Notice, NoticeDraft } from '../../api/publicnotice';
import { useRead } from '../../api/query';

export function useNotices() {
  return useRead<Notice[]>(['notices'], () => api.GET('/notices'));
}

export function useObjections(asked: boolean) {
  return useRead<Objection[]>(['objections'], () => api.GET('/objections'), asked);
}

export function useRemovals() {
  return useRead<Removal[]>(['objections', 'removals'], () => api.GET('/objections/removals'));
}

export function useNoticeDraft(round: string) {
  return useRead<NoticeDraft>(['notice-draft', round], () => api.GET('/rounds/{round}/notice-draft', { params: { path: { round } } }));
}
