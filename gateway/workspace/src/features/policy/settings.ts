import type { Kind } from './document';
import { policySettings } from './policySettings';
import { rulesSettings } from './rulesSettings';
import type { Section, Setting } from './shape';

export const sectionsOf: Record<Kind, Section[]> = { policy: policySettings, rules: rulesSettings };

export function settingsOf(kind: Kind): Setting[] {
  return sectionsOf[kind].flatMap(({ settings }) => settings);
}

export function keysOf(kind: Kind): string[] {
  return settingsOf(kind).map(({ key }) => key);
}
