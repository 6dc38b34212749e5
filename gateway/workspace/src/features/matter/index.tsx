import type { RouteObject } from 'react-router';
import { MatterPage } from './MatterPage';
import { Matters, MattersOf } from './Matters';

export const routes: RouteObject[] = [
  { path: 'matters', element: <Matters /> },
  { path: 'rounds/:round/matters', element: <MattersOf /> },
  { path: 'matters/:matter', element: <MatterPage /> },
];
