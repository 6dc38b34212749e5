import type { RouteObject } from 'react-router';
import { IncomingPage } from './IncomingPage';
import { IncomingRegister } from './IncomingRegister';

export const routes: RouteObject[] = [
  { path: 'incoming-papers', element: <IncomingRegister /> },
  { path: 'incoming-papers/:incoming', element: <IncomingPage /> },
];
