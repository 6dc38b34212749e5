import type { RouteObject } from 'react-router';
import { Publicities } from './Publicities';
import { PublicityPage } from './PublicityPage';

export const routes: RouteObject[] = [
  { path: 'publicity', element: <Publicities /> },
  { path: 'publicity/:publicity', element: <PublicityPage /> },
];
