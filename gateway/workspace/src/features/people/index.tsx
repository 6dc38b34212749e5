import type { RouteObject } from 'react-router';
import { AddUnit } from './AddUnit';
import { Divisions } from './Divisions';
import { ImportList } from './ImportList';
import { Invite } from './Invite';
import { PersonPage } from './PersonPage';
import { Roster } from './Roster';

export const routes: RouteObject[] = [
  { path: 'people', element: <Roster /> },
  { path: 'people/invite', element: <Invite /> },
  { path: 'people/unit', element: <AddUnit /> },
  { path: 'people/divisions', element: <Divisions /> },
  { path: 'people/import', element: <ImportList /> },
  { path: 'people/:person', element: <PersonPage /> },
];
