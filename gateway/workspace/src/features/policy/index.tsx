import type { RouteObject } from 'react-router';
import type { Kind } from './document';
import { Editor } from './Editor';
import { Overview } from './Overview';
import './policy.css';
import { PresetPage } from './PresetPage';
import { PublishPage } from './PublishPage';
import { RehearsalPage } from './RehearsalPage';
import { VersionPage } from './VersionPage';
import { VersionsPage } from './VersionsPage';

const routesOf = (kind: Kind): RouteObject[] => [
  { path: `${kind}/preset`, element: <PresetPage key={kind} kind={kind} /> },
  { path: `${kind}/edit`, element: <Editor key={kind} kind={kind} /> },
  { path: `${kind}/publish`, element: <PublishPage key={kind} kind={kind} /> },
  { path: `${kind}/versions`, element: <VersionsPage key={kind} kind={kind} /> },
  { path: `${kind}/versions/:version`, element: <VersionPage key={kind} kind={kind} /> },
];

export const routes: RouteObject[] = [
  { path: 'policy', element: <Overview /> },
  { path: 'policy/rehearsal', element: <RehearsalPage /> },
  ...routesOf('policy'),
  ...routesOf('rules'),
];
