import type { RouteObject } from 'react-router';
import { Reconsiderations } from './Reconsiderations';

export const routes: RouteObject[] = [{ path: 'rounds/:round/reconsiderations', element: <Reconsiderations /> }];
