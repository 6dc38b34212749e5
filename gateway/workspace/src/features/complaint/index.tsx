import type { RouteObject } from 'react-router';
import { Complaints } from './Complaints';

export const routes: RouteObject[] = [{ path: 'complaints', element: <Complaints /> }];
