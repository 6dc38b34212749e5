import type { RouteObject } from 'react-router';
import { EvaluationStage } from './EvaluationStage';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/SOCIAL_EVALUATION', element: <EvaluationStage /> },
];
