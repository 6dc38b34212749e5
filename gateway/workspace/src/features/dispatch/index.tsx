import type { RouteObject } from 'react-router';
import { DocumentPage } from './DocumentPage';
import { DocumentTemplates } from './DocumentTemplates';
import { Register } from './Register';
import { RoundDocuments } from './RoundDocuments';

export const routes: RouteObject[] = [
  { path: 'documents', element: <Register /> },
  { path: 'documents/templates', element: <DocumentTemplates /> },
  { path: 'documents/:document', element: <DocumentPage /> },
  { path: 'rounds/:round/documents', element: <RoundDocuments /> },
];
