import type { RouteObject } from 'react-router';
import { AlertsPage } from './AlertsPage';

export const routes: RouteObject[] = [{ path: 'legal-bases', element: <AlertsPage /> }];
