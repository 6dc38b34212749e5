import type { RouteObject } from 'react-router';
import { NoticeStage } from './NoticeStage';
import { Notices } from './Notices';

export const routes: RouteObject[] = [
  { path: 'notices', element: <Notices /> },
  { path: 'rounds/:round/:track/:ordinal/PUBLIC_NOTICE', element: <NoticeStage /> },
];
