import type { RouteObject } from 'react-router';
import { CompositeStage } from './CompositeStage';

export const routes: RouteObject[] = [{ path: 'rounds/:round/:track/:ordinal/COMPOSITE', element: <CompositeStage /> }];
