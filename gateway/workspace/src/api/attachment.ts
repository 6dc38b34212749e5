import { api, body, tenant } from './client';
import { useQuery } from '@tanstack/react-query';
import { useRead } from './query';
import type { Problem } from './problem';

export type Mark = 'PUBLIC' | 'INTERNAL' | 'SECRET';

/** 证实性材料: a file of a dossier. Of a secret that is not the reader's, title and name are missing. */
export interface Attachment {
  id: string;
  title?: string;
  fileName?: string;
  evidenceOf?: string;
  mark: Mark;
  length: number;
  received: number;
  state: 'UPLOADING' | 'CHECKING' | 'READY' | 'REFUSED';
  refusal?: string;
  mediaType?: string;
  sha256?: string;
  sealedFrom?: number;
  sealedTo?: number;
  leftOut: boolean;
  readable: boolean;
}

export interface Attachments {
  files: Attachment[];
  limits: { file: number; files: number; total: number; endings: string[] };
}

const looking = 2_000;

/** Read again as long as one of them is being looked at. */
export function useAttachments(application: string) {
  return useQuery<Attachments, Problem>({
    queryKey: ['attachments', application],
    queryFn: () => body(api.GET('/applications/{application}/attachments', { params: { path: { application } } })),
    refetchInterval: ({ state }) => (state.data?.files.some((file) => file.state === 'CHECKING') ? looking : false),
  });
}

export function attachmentsOf(application: string) {
  return `${location.origin}/api/${tenant}/award/applications/${application}/attachments`;
}

/** What can be looked at without downloading it; a scan may have several pages, too. */
export const showable = ({ readable, mediaType }: Attachment) => readable && (mediaType === 'application/pdf' || !!mediaType?.startsWith('image/'));

export function usePreview(application: string, attachment: string) {
  return useRead<{ pages: number }>(['preview', application, attachment], () =>
    api.GET('/applications/{application}/attachments/{attachment}/preview', { params: { path: { application, attachment } } }),
  );
}
