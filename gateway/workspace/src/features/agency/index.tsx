import type { RouteObject } from 'react-router';
import { Agencies } from './Agencies';
import { AgencyPage } from './AgencyPage';
import { SelectionPage } from './SelectionPage';
import { Selections } from './Selections';

export const routes: RouteObject[] = [
  { path: 'agencies', element: <Agencies /> },
  { path: 'agencies/:agency', element: <AgencyPage /> },
  { path: 'rounds/:round/agencies', element: <Selections /> },
  { path: 'agency-selections/:selection', element: <SelectionPage /> },
];
