import type { RouteObject } from 'react-router';
import { CollationPage } from './CollationPage';
import { ConsensusList } from './ConsensusList';
import { ConsensusPage } from './ConsensusPage';
import { ReviewStage } from './ReviewStage';
import { SheetPage } from './SheetPage';

const scored = ['MATERIAL', 'SITE', 'DEFENSE'];

export const routes: RouteObject[] = [
  ...scored.map((kind) => ({ path: `rounds/:round/:track/:ordinal/${kind}`, element: <ReviewStage /> })),
  { path: 'collations/:round/:track/:ordinal/:application', element: <CollationPage /> },
  { path: 'consensus/:round/:track/:ordinal', element: <ConsensusList /> },
  { path: 'consensus/:round/:track/:ordinal/:application', element: <ConsensusPage /> },
  { path: 'sheets/:round/:track/:ordinal/:application', element: <SheetPage /> },
];
