import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Upload } from 'tus-js-client';
import { type Attachment, attachmentsOf } from '../../../api/attachment';
import { proof } from '../../../api/client';
import type { Problem } from '../../../api/problem';
import { PATIENCE, patience, refusal, worthTrying } from './refusal';

/** The door takes no more at once. */
const PIECE = 8 * 1024 * 1024;

/** What its applicant says of a file. */
export type Label = Pick<Attachment, 'title' | 'evidenceOf' | 'mark'>;

export interface Sending {
  key: string;
  /** Its address, once it has one. */
  id?: string;
  name: string;
  sent: number;
  total: number;
  state: 'sending' | 'paused' | 'broken' | 'refused';
  problem?: Problem;
}

/** Files on their way: piece by piece, paused, gone on with, and gone on with by themselves once the line is back. */
export function useSending(application: string) {
  const queries = useQueryClient();
  const [all, setAll] = useState<Sending[]>([]);
  const uploads = useRef(new Map<string, Upload>());

  const change = useCallback((key: string, next: Partial<Sending>) => {
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  }, []);
  const read = useCallback(() => queries.invalidateQueries({ queryKey: ['attachments', application] }), [queries, application]);

  const drop = useCallback((key: string) => {
    uploads.current.delete(key);
    setAll((before) => before.filter((one) => one.key !== key));
  }, []);

  const begin = (file: File, { title = file.name, evidenceOf, mark }: Label, begun?: Attachment) => {
    const key = begun?.id ?? crypto.randomUUID();
    const upload = new Upload(file, {
      endpoint: attachmentsOf(application),
      uploadUrl: begun && `${attachmentsOf(application)}/${begun.id}`,
      chunkSize: PIECE,
      retryDelays: PATIENCE,
      storeFingerprintForResuming: false, // the service knows what is unfinished, on every device
      metadata: { title, filename: file.name, mark, ...(evidenceOf && { evidenceOf }) },
      onBeforeRequest: (request) => {
        upload.options.retryDelays = PATIENCE;
        for (const [name, value] of Object.entries(proof(request.getMethod()))) {
          request.setHeader(name, value);
        }
      },
      onAfterResponse: (_, response) => {
        upload.options.retryDelays = patience(response);
      },
      onShouldRetry: (error) => {
        const again = worthTrying(error);
        if (again) {
          change(key, { state: 'broken' });
        }
        return again;
      },
      onUploadUrlAvailable: () => {
        change(key, { id: upload.url?.split('/').at(-1) });
        void read();
      },
      onProgress: (sent) => change(key, { sent, state: 'sending', problem: undefined }),
      onSuccess: () => void read().then(() => drop(key)), // it leaves one list once the other has it
      onError: (error) => {
        const problem = refusal(error);
        change(key, { state: problem ? 'refused' : 'broken', problem });
        void read();
      },
    });
    uploads.current.set(key, upload);
    setAll((before) => [
      ...before.filter((one) => one.key !== key),
      { key, id: begun?.id, name: title, sent: begun?.received ?? 0, total: file.size, state: 'sending' },
    ]);
    upload.start();
  };

  const pause = async (key: string) => {
    await uploads.current.get(key)?.abort();
    change(key, { state: 'paused' });
  };
  const goOn = useCallback(
    async (key: string) => {
      change(key, { state: 'sending', problem: undefined });
      await uploads.current.get(key)?.abort(); // it may be waiting for its next try
      uploads.current.get(key)?.start();
    },
    [change],
  );
  const stop = async (key: string) => {
    await uploads.current.get(key)?.abort();
    drop(key);
    void read();
  };

  useEffect(() => {
    const back = () => all.filter(({ state }) => state === 'broken').forEach(({ key }) => void goOn(key));
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [all, goOn]);

  useEffect(() => {
    const under = uploads.current;
    return () => under.forEach((upload) => void upload.abort());
  }, []);

  const moving = all.some(({ state }) => state === 'sending');
  useEffect(() => {
    if (moving) {
      const stay = (event: BeforeUnloadEvent) => event.preventDefault();
      window.addEventListener('beforeunload', stay);
      return () => window.removeEventListener('beforeunload', stay);
    }
  }, [moving]);

  return { all, begin, pause, goOn, stop };
}
