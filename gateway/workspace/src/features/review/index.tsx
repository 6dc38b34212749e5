import type { RouteObject } from 'react-router';
import { ReviewStage } from './ReviewStage';
import { SheetPage } from './SheetPage';

const scored = ['MATERIAL', 'SITE', 'DEFENSE'];

export const routes: RouteObject[] = [
  ...scored.map((kind) => ({ path: `rounds/:round/:track/:ordinal/${kind}`, element: <ReviewStage /> })),
  { path: 'sheets/:round/:track/:ordinal/:application', element: <SheetPage /> },
];
