import type { RouteObject } from 'react-router';
import { Discipline } from './Discipline';

export const routes: RouteObject[] = [{ path: 'discipline', element: <Discipline /> }];
