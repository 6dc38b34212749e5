import type { RouteObject } from 'react-router';
import { ApprovalStage } from './ApprovalStage';
import { ConferralStage } from './ConferralStage';
import { CorrectHonour } from './CorrectHonour';
import { EnterHonour } from './EnterHonour';
import { HonourRecords } from './HonourRecords';
import { Honours } from './Honours';
import { ImportHonours } from './ImportHonours';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/APPROVAL', element: <ApprovalStage /> },
  { path: 'rounds/:round/:track/:ordinal/CONFERRAL', element: <ConferralStage /> },
  { path: 'honours', element: <Honours /> },
  { path: 'honour-records', element: <HonourRecords /> },
  { path: 'honour-records/enter', element: <EnterHonour /> },
  { path: 'honour-records/import', element: <ImportHonours /> },
  { path: 'honour-records/:honour', element: <CorrectHonour /> },
];
