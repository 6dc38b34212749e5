import type { RouteObject } from 'react-router';
import { Interests } from './Interests';

export const routes: RouteObject[] = [{ path: 'interests', element: <Interests /> }];
