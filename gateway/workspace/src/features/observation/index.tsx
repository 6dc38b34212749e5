import type { RouteObject } from 'react-router';
import { ObservationPage } from './ObservationPage';
import { Observations } from './Observations';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/observations', element: <Observations /> },
  { path: 'observations/:observation', element: <ObservationPage /> },
];
