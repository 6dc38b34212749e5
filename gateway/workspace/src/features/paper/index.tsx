import type { RouteObject } from 'react-router';
import { PaperEntries, type Shown } from './PaperEntries';

/** @param shown decisions that are shown in the words of the feature they belong to */
export const routes = (shown: Shown): RouteObject[] => [{ path: 'paper-entries', element: <PaperEntries shown={shown} /> }];
