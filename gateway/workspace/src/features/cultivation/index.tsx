import type { RouteObject } from 'react-router';
import { Pool } from './Pool';

export const routes: RouteObject[] = [{ path: 'cultivation', element: <Pool /> }];
