import { useRead } from '../../api/query';
import { askPlatform } from '../../api/tenantService';

export type Tier = 'REGION' | 'LEAGUE' | 'COUNTY';

export interface Tenant {
  id: number;
  code: string;
  name: string;
  mongolianName?: string;
  status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  pool: string;
  award: string;
  limit?: number;
  host?: string;
  parent?: string;
  tier: Tier;
  foundedAt: string;
  closingReason?: string;
  keepUntil?: string;
  closedBy?: string;
  erasingSince?: string;
  erasedAt?: string;
}

export interface Progress {
  code: string;
  state: 'PENDING' | 'DONE' | 'STUCK';
  attempts: number;
  reason?: string;
}

export interface Usage {
  month: string;
  requests: number;
  refused: number;
  accounts: number;
  storage: { service: string; rows: number; files: number; bytes: number }[];
}

export interface Erasing {
  code: string;
  state: 'RUNNING' | 'STUCK' | 'DONE';
  attempts: number;
  reason?: string;
  begunAt: string;
  counted: Record<string, { rows: Record<string, number>; files: number; bytes: number }>;
  heads: Record<string, { count: number; hash: string }>;
}

export interface Administrator {
  name: string;
  address: string;
  state: 'WAITING' | 'HELD' | 'SEATED' | 'REMOVED';
  reason?: string;
  handedOver: boolean;
}

export interface Preset {
  name: string;
  title: string;
  seed: boolean;
}

export interface Pool {
  name: string;
  address: string;
}

/** Award-services that a region can be placed on. */
export function usePools() {
  return useRead<Pool[]>(['pools'], () => askPlatform('/pools'));
}

/** What a new region's drafts can be made from; one of them unless another is chosen. */
export function usePresets() {
  return useRead<Preset[]>(['presets'], () => askPlatform('/presets'));
}

export function useTenants() {
  return useRead<Tenant[]>(['tenants'], () => askPlatform('/tenants'));
}

export function useProgress() {
  return useRead<Progress[]>(['provisioning'], () => askPlatform('/provisioning'));
}

export function useErasures() {
  return useRead<Erasing[]>(['erasures'], () => askPlatform('/erasures'));
}

export function useUsage(code: string) {
  return useRead<Usage>(['usage', code], () => askPlatform(`/tenants/${code}/usage`));
}

export function useAdministrator(code: string) {
  return useRead<Administrator>(['administrator', code], () => askPlatform(`/tenants/${code}/administrator`));
}
