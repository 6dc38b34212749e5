import { tenant } from '../../api/client';
import type { Kind, Preset } from './document';

const place = (kind: Kind) => `${tenant}-${kind}-preset`;

/** The preset to compare with: the one chosen here last; the seed for whoever has not chosen another. */
export function rememberedPreset(kind: Kind, presets: Preset[]) {
  return localStorage.getItem(place(kind)) ?? presets.find(({ seed }) => seed)?.name ?? '';
}

export function rememberPreset(kind: Kind, name: string) {
  localStorage.setItem(place(kind), name);
}
