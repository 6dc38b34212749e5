import type { RouteObject } from 'react-router';
import { Edit } from './Edit';
import { Proposed } from './correction/Proposed';
import { List } from './List';
import { Mine } from './Mine';
import { EnterOnPaper } from './paper/EnterOnPaper';
import { SupplementOnPaper } from './paper/SupplementOnPaper';

export { Dossier } from './Dossier';
export { Materials } from './Materials';
export { HandedIn, Supplemented } from './paper/HandedIn';

export const routes: RouteObject[] = [
  { path: 'my-applications', element: <Mine /> },
  { path: 'applications', element: <List /> },
  { path: 'applications/on-paper', element: <EnterOnPaper /> },
  { path: 'applications/:application/supplement-on-paper', element: <SupplementOnPaper /> },
  { path: 'corrections', element: <Proposed /> },
  { path: 'applications/:application/edit', element: <Edit /> },
];

export const decisions: RouteObject[] = [];
