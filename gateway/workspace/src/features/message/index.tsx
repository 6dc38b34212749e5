import type { RouteObject } from 'react-router';
import { Inbox } from './Inbox';
import { Reminders } from './Reminders';
import { Templates } from './Templates';

export const routes: RouteObject[] = [
  { path: 'messages', element: <Inbox /> },
  { path: 'messages/reminders', element: <Reminders /> },
  { path: 'messages/templates', element: <Templates /> },
];
