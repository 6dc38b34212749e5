import type { RouteObject } from 'react-router';
import { VoteStage } from './VoteStage';

export const routes: RouteObject[] = [{ path: 'rounds/:round/:track/:ordinal/VOTE', element: <VoteStage /> }];
