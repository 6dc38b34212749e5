import type { RouteObject } from 'react-router';
import { Letter } from './Letter';
import { NoticeStage } from './NoticeStage';
import { Notices } from './Notices';

export { Letter };

export const routes: RouteObject[] = [
  { path: 'notices', element: <Notices /> },
  { path: 'rounds/:round/:track/:ordinal/PUBLIC_NOTICE', element: <NoticeStage /> },
];
