import type { RouteObject } from 'react-router';
import { LocalCheck } from './LocalCheck';
import { Recommend } from './Recommend';
import { RecommendationStage } from './RecommendationStage';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/RECOMMENDATION', element: <RecommendationStage /> },
];

export const decisions: RouteObject[] = [
  { path: 'local-check', element: <LocalCheck /> },
  { path: 'recommendation', element: <Recommend /> },
];
