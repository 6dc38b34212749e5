import type { RouteObject } from 'react-router';
import { ApprovalStage } from './ApprovalStage';
import { ConferralStage } from './ConferralStage';
import { Honours } from './Honours';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/APPROVAL', element: <ApprovalStage /> },
  { path: 'rounds/:round/:track/:ordinal/CONFERRAL', element: <ConferralStage /> },
  { path: 'honours', element: <Honours /> },
];
