import type { RouteObject } from 'react-router';
import { PaperEntries } from './PaperEntries';

export const routes: RouteObject[] = [{ path: 'paper-entries', element: <PaperEntries /> }];
