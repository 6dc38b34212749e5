import type { RouteObject } from 'react-router';
import { DocumentPage } from './DocumentPage';
import { Register } from './Register';
import { RoundDocuments } from './RoundDocuments';

export const routes: RouteObject[] = [
  { path: 'documents', element: <Register /> },
  { path: 'documents/:document', element: <DocumentPage /> },
  { path: 'rounds/:round/documents', element: <RoundDocuments /> },
];
