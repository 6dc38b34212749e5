import type { RouteObject } from 'react-router';
import { Assignments } from './Assignments';
import { Declare } from './Declare';
import { DrawPage } from './DrawPage';
import { Enrol } from './Enrol';
import { ImportExperts } from './ImportExperts';
import { OfferedExperts } from './OfferedExperts';
import { Panel } from './Panel';
import { Pool } from './Pool';
import { Replace } from './Replace';
import { Share } from './Share';
import { ReportInterest } from './ReportInterest';

export const routes: RouteObject[] = [
  { path: 'experts', element: <Pool /> },
  { path: 'experts/import', element: <ImportExperts /> },
  { path: 'experts/me', element: <Enrol /> },
  { path: 'experts/me/sharing', element: <Share /> },
  { path: 'experts/offers', element: <OfferedExperts /> },
  { path: 'assignments', element: <Assignments /> },
  { path: 'assignments/:round/:track/:ordinal/declaration', element: <Declare /> },
  { path: 'assignments/:round/:track/:ordinal/interests', element: <ReportInterest /> },
  { path: 'rounds/:round/:track/:ordinal/:kind/panel', element: <Panel /> },
  { path: 'rounds/:round/:track/:ordinal/:kind/panel/:expert', element: <Replace /> },
  { path: 'rounds/:round/:track/:ordinal/:kind/draw', element: <DrawPage /> },
];
