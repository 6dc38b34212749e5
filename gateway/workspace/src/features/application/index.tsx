import type { RouteObject } from 'react-router';
import { Edit } from './Edit';
import { Proposed } from './correction/Proposed';
import { List } from './List';
import { Mine } from './Mine';
import { EnterOnPaper } from './paper/EnterOnPaper';

export { Dossier } from './Dossier';
export { HandedIn } from './paper/HandedIn';

export const routes: RouteObject[] = [
  { path: 'my-applications', element: <Mine /> },
  { path: 'applications', element: <List /> },
  { path: 'applications/on-paper', element: <EnterOnPaper /> },
  { path: 'corrections', element: <Proposed /> },
  { path: 'applications/:application/edit', element: <Edit /> },
];

export const decisions: RouteObject[] = [];
