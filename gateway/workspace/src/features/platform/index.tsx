import type { RouteObject } from 'react-router';
import { Found } from './Found';
import { TenantList } from './TenantList';
import { TenantPage } from './TenantPage';

export const routes: RouteObject[] = [
  { index: true, element: <TenantList /> },
  { path: 'new', element: <Found /> },
  { path: 'tenants/:code', element: <TenantPage /> },
];
