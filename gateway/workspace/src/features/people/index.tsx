import type { RouteObject } from 'react-router';
import { AddUnit } from './AddUnit';
import { ImportList } from './ImportList';
import { Invite } from './Invite';
import { PersonPage } from './PersonPage';
import { Roster } from './Roster';

export const routes: RouteObject[] = [
  { path: 'people', element: <Roster /> },
  { path: 'people/invite', element: <Invite /> },
  { path: 'people/unit', element: <AddUnit /> },
  { path: 'people/import', element: <ImportList /> },
  { path: 'people/:person', element: <PersonPage /> },
];
