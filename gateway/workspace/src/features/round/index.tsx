import type { RouteObject } from 'react-router';
import { PlanRound } from './PlanRound';
import { RoundList } from './RoundList';
import { RoundPage } from './RoundPage';

export const routes: RouteObject[] = [
  { path: 'rounds', element: <RoundList /> },
  { path: 'rounds/new', element: <PlanRound /> },
  { path: 'rounds/:round', element: <RoundPage /> },
  { path: 'rounds/:round/plan', element: <PlanRound /> },
];
