import { api } from '../../api/client';
import type { LeftRemoval, Notice, NoticeGap, Objection } from '../../api/publicnotice';
import { useRead } from '../../api/query';

export function useNotices() {
  return useRead<Notice[]>(['notices'], () => api.GET('/notices'));
}

export function useObjections(asked: boolean) {
  return useRead<Objection[]>(['objections'], () => api.GET('/objections'), asked);
}

export function useLeftRemovals() {
  return useRead<LeftRemoval[]>(['objections', 'left'], () => api.GET('/objections/left'));
}

export function useNoticeGaps(round: string) {
  return useRead<NoticeGap[]>(['notice-gaps', round], () => api.GET('/rounds/{round}/notice-gaps', { params: { path: { round } } }));
}
