import { useRead } from '../../api/query';
import { askPlatform } from '../../api/tenantService';

export type Tier = 'REGION' | 'LEAGUE' | 'COUNTY';

export interface Tenant {
  id: number;
  code: string;
  name: string;
  mongolianName?: string;
  status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  award: string;
  limit?: number;
  host?: string;
  parent?: string;
  tier: Tier;
  foundedAt: string;
  closingReason?: string;
  keepUntil?: string;
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
  bytes: number;
}

export interface Administrator {
  name: string;
  address: string;
  state: 'WAITING' | 'HELD' | 'SEATED' | 'REMOVED';
  reason?: string;
  handedOver: boolean;
}

export function useTenants() {
  return useRead<Tenant[]>(['tenants'], () => askPlatform('/tenants'));
}

export function useProgress() {
  return useRead<Progress[]>(['provisioning'], () => askPlatform('/provisioning'));
}

export function useUsage(code: string) {
  return useRead<Usage>(['usage', code], () => askPlatform(`/tenants/${code}/usage`));
}

export function useAdministrator(code: string) {
  return useRead<Administrator>(['administrator', code], () => askPlatform(`/tenants/${code}/administrator`));
}
