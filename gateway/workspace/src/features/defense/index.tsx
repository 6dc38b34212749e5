import type { RouteObject } from 'react-router';
import { DefensePage } from './DefensePage';
import { OrderPage } from './OrderPage';

export const routes: RouteObject[] = [
  { path: 'rounds/:round/:track/:ordinal/DEFENSE/order', element: <OrderPage /> },
  { path: 'defenses/:application', element: <DefensePage /> },
];
