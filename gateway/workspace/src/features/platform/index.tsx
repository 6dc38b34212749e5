import type { RouteObject } from 'react-router';
import { Found } from './Found';
import { HolidayYears } from './HolidayYears';
import { ImportNotice } from './ImportNotice';
import { Repealed } from './Repealed';
import { TenantList } from './TenantList';
import { TenantPage } from './TenantPage';

export const routes: RouteObject[] = [
  { index: true, element: <TenantList /> },
  { path: 'new', element: <Found /> },
  { path: 'holidays', element: <HolidayYears /> },
  { path: 'holidays/import', element: <ImportNotice /> },
  { path: 'repealed', element: <Repealed /> },
  { path: 'tenants/:code', element: <TenantPage /> },
];
