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

/** The section in which a setting is asked. */
export function sectionWith(kind: Kind, key: string): string {
  return sectionsOf[kind].find(({ settings }) => settings.some((setting) => setting.key === key))!.name;
}
