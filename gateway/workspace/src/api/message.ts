import { api } from './client';
import { useRead } from './query';

/** Something the reader was told. */
export interface Message {
  id: string;
  kind: string;
  round: string;
  subject: string;
  text: string;
  article: string;
  link: string;
  sentAt: string;
  read: boolean;
}

/** Whether its reader wants messages by mail too, and in which language. */
export interface MailChoice {
  wanted: boolean;
  language: 'zh-CN' | 'en';
}

/** Something awaited in a round, and what a reminder of it would say. */
export interface Reminder {
  id: string;
  kind: string;
  track?: string;
  due?: string;
  names: string[];
  subject: string;
  text: string;
}

export interface StuckLetter {
  message: string;
  attempts: number;
  reason: string;
}

export interface Words {
  subject: string;
  text: string;
}

/** The words of one kind of message in one language; `own` where the region changed them. */
export interface Template extends Words {
  kind: string;
  language: string;
  version: number;
  placeholders: string[];
  own: boolean;
}

/** A message leads on where its words do; the count in the frame and the inbox read the same keys. */
export function useMessages(read: boolean, round?: string) {
  return useRead<Message[]>(['messages', read, round], () =>
    api.GET('/my/messages', { params: { query: { read, round, size: 100 } } }),
  );
}

export function useUnread(enabled: boolean) {
  return useRead<{ count: number }>(['messages', 'unread'], () => api.GET('/my/messages/unread'), enabled);
}
