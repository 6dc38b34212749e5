import type { RouteObject } from 'react-router';
import './branding.css';
import { BrandingPage } from './BrandingPage';

export const routes: RouteObject[] = [{ path: 'branding', element: <BrandingPage /> }];
