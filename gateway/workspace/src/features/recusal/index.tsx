import type { RouteObject } from 'react-router';
import { Interests } from './Interests';
import { OpeningsPage } from './OpeningsPage';

export const routes: RouteObject[] = [
  { path: 'interests', element: <Interests /> },
  { path: 'applications/:id/openings', element: <OpeningsPage /> },
];
