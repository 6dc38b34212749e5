import type { RouteObject } from 'react-router';
import { Record } from './Record';

export const routes: RouteObject[] = [{ path: 'record', element: <Record /> }];
