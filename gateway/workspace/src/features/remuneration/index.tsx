import type { RouteObject } from 'react-router';
import { RemunerationPage } from './RemunerationPage';

export const routes: RouteObject[] = [{ path: 'rounds/:round/remuneration', element: <RemunerationPage /> }];
