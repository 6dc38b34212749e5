import type { RouteObject } from 'react-router';
import './calendar.css';
import { YearPage } from './YearPage';

export const routes: RouteObject[] = [{ path: 'calendar', element: <YearPage /> }];
