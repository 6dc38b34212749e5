import type { RouteObject } from 'react-router';
import { CollationPage } from './CollationPage';
import { ConsensusList } from './ConsensusList';
import { ConsensusPage } from './ConsensusPage';
import { PanelTablePage } from './PanelTablePage';
import { ReportList } from './ReportList';
import { ReportPage } from './ReportPage';
import { ReviewStage } from './ReviewStage';
import './review.css';
import { type Materials, SheetPage } from './sheet/SheetPage';

const scored = ['MATERIAL', 'SITE', 'DEFENSE'];

/** @param materials what is read beside a sheet */
export const routes = (materials: Materials): RouteObject[] => [
  ...scored.map((kind) => ({ path: `rounds/:round/:track/:ordinal/${kind}`, element: <ReviewStage /> })),
  { path: 'collations/:round/:track/:ordinal/:application', element: <CollationPage /> },
  { path: 'consensus/:round/:track/:ordinal', element: <ConsensusList /> },
  { path: 'consensus/:round/:track/:ordinal/:application', element: <ConsensusPage /> },
  { path: 'reports/:round/:track/:ordinal', element: <ReportList /> },
  { path: 'reports/:round/:track/:ordinal/:application', element: <ReportPage /> },
  { path: 'panel-tables/:round/:track/:ordinal', element: <PanelTablePage /> },
  { path: 'sheets/:round/:track/:ordinal/:application', element: <SheetPage materials={materials} /> },
];
