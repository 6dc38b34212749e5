import { useRead } from '../../api/query';
import { askTenant } from '../../api/tenantService';

export interface Colours {
  main?: string;
  accent?: string;
}

export interface Contrast {
  colour: 'main' | 'accent';
  surface: 'SHEET' | 'PAPER' | 'FOOT' | 'MASTHEAD';
  ratio: number;
  enough: boolean;
}

export interface Branding extends Colours {
  version: number;
  shown: { main: string; accent: string };
  mongolianName?: string;
  mongolianAwardName?: string;
  letterhead?: string;
  signOff?: { reader: string; position: string; readOn: string; awardName?: string };
  awardNameOutdated: boolean;
}

export const isColour = (text?: string) => /^#[0-9a-f]{6}$/i.test(text ?? '');

export const tag = ({ version }: Branding) => `"${version}"`;

/** What is not set is absent, as the fields of a form have it; the service says null. */
export const present = (told: Branding) => Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) as unknown as Branding;

export function useBranding() {
  return useRead<Branding>(['branding'], async () => ({ data: present((await askTenant<Branding>('/branding')).data!) }));
}

/** Said by the one place that will also refuse them. */
export function useContrasts({ main, accent }: Colours) {
  const readable = (!main || isColour(main)) && (!accent || isColour(accent));
  return useRead<Contrast[]>(
    ['contrast', main, accent],
    () => askTenant('/branding/contrast', { method: 'POST', body: { main: main || null, accent: accent || null } }),
    readable,
  );
}
