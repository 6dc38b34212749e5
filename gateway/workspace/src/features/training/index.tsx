import type { RouteObject } from 'react-router';
import { TrainingPage } from './TrainingPage';
import { Trainings } from './Trainings';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/trainings', element: <Trainings /> },
  { path: 'trainings/:training', element: <TrainingPage /> },
];
