import type { RouteObject } from 'react-router';
import { DeliberationStage } from './DeliberationStage';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/DELIBERATION', element: <DeliberationStage /> },
];
