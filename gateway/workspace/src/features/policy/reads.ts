import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem';
import { useRead } from '../../api/query';
import { askTenant } from '../../api/tenantService';
import type { Change, Content, Draft, Kind, Line, Preset, Published, Regulation } from './document';

export const readDraft = (kind: Kind) => askTenant<Draft>(`/${kind}/draft`);

export const saveDraft = (kind: Kind, document: Content, version: number) =>
  askTenant<Draft>(`/${kind}/draft`, { method: 'PUT', etag: `"${version}"`, body: document });

export const readPreset = (kind: Kind, name: string) => askTenant<Content>(`/${kind}/presets/${name}`);

export function useDraft(kind: Kind, enabled = true) {
  return useRead<Draft>(['draft', kind], () => readDraft(kind), enabled);
}

/** The draft as it would take effect on a day; today, as the service has it, where none is named. */
export function useDraftOn(kind: Kind, day: string) {
  return useQuery<Draft, Problem>({
    queryKey: ['draft', kind, 'on', day],
    queryFn: async () => (await askTenant<Draft>(`/${kind}/draft${day ? `?on=${day}` : ''}`)).data!,
    enabled: day === '' || day.length === 10,
    placeholderData: keepPreviousData,
  });
}

export function usePresets(kind: Kind) {
  return useRead<Preset[]>(['presets', kind], () => askTenant(`/${kind}/presets`));
}

/** The text of the draft as it was saved, what differs from a preset marked; the one before stands until it is there. */
export function useDraftText(kind: Kind, version: number, preset: string) {
  return useQuery<Regulation, Problem>({
    queryKey: ['draft', kind, 'text', version, preset],
    queryFn: async () => (await askTenant<Regulation>(`/${kind}/draft/regulation${preset ? `?preset=${preset}` : ''}`)).data!,
    placeholderData: keepPreviousData,
  });
}

export function useVersions(kind: Kind) {
  return useRead<Line[]>(['versions', kind], () => askTenant(`/${kind}/versions`));
}

export function useVersion(kind: Kind, version: string) {
  return useRead<Published>(['versions', kind, version], () => askTenant(`/${kind}/versions/${version}`));
}

export function useVersionText(kind: Kind, version: string) {
  return useRead<Regulation>(['versions', kind, version, 'text'], () => askTenant(`/${kind}/versions/${version}/regulation`));
}

/** What a version changed against another; the first version changed nothing. */
export function useChanges(kind: Kind, version: string, since: string) {
  return useRead<Change[]>(
    ['versions', kind, version, 'changes', since],
    () => askTenant(`/${kind}/versions/${version}/changes?since=${since}`),
    Number(since) > 0,
  );
}

/** What the draft changes against a version, or against a preset. */
export function useDraftChanges(kind: Kind, against: { since?: number; preset?: string }, version: number, enabled = true) {
  const query = new URLSearchParams(Object.entries(against).map(([name, value]) => [name, String(value)]));
  return useQuery<Change[], Problem>({
    queryKey: ['draft', kind, 'changes', version, String(query)],
    queryFn: async () => (await askTenant<Change[]>(`/${kind}/draft/changes?${query}`)).data!,
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** The JSON Schema of the document: here, in which article each key stands. */
export function useArticles(kind: Kind): Record<string, string> {
  const schema = useQuery<Schema, Problem>({
    queryKey: ['schema', kind],
    queryFn: async () => (await askTenant<Schema>(`/${kind}/schema`)).data!,
    staleTime: Infinity,
  }).data;
  return schema ? articlesOf(schema) : {};
}

interface Node {
  description?: string;
  $ref?: string;
  properties?: Record<string, Node>;
}

export interface Schema extends Node {
  $defs?: Record<string, Node>;
}

/** Of every key that has an article of its own, also one level down. */
export function articlesOf(schema: Schema): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, node] of Object.entries(schema.properties ?? {})) {
    const parts = node.$ref ? schema.$defs?.[node.$ref.split('/').at(-1)!]?.properties : node.properties;
    for (const [name, part] of [['', node] as const, ...Object.entries(parts ?? {})]) {
      if (part.description) {
        found[name ? `${key}.${name}` : key] = part.description;
      }
    }
  }
  return found;
}
