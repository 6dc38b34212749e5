import type { RouteObject } from 'react-router';
import { VisitPage } from './VisitPage';
import { VisitsPage } from './VisitsPage';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/SITE/visits', element: <VisitsPage /> },
  { path: 'site-visits/:application', element: <VisitPage /> },
];
