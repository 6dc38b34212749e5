import { useRead } from '../../api/query';
import { askTenant } from '../../api/tenantService';

export interface Seat {
  kind: string;
  code: string;
  role: string;
}

export interface Person {
  id: string;
  version: number;
  name: string;
  address: string;
  username?: string;
  seats: Seat[];
  state: 'WAITING' | 'HELD' | 'SEATED' | 'REMOVED';
  reason?: string;
  handedOver: boolean;
  invitedAt: string;
}

export interface UnitWithRoles {
  kind: string;
  code: string;
  name: string;
  roles: string[];
}

export interface Rule {
  slug: string;
  article: string;
  words: string;
}

export interface Verdict {
  line: number;
  name: string;
  address: string;
  seat?: string;
  deed: 'INVITE' | 'GRANT' | 'UNCHANGED' | 'REFUSED';
  words?: string;
}

export const textOf = ({ kind, code, role }: Seat) => `${kind}/${code}/${role}`;

export function seatOf(text: string): Seat {
  const [kind = '', code = '', role = ''] = text.split('/');
  return { kind, code, role };
}

export function usePeople() {
  return useRead<Person[]>(['people'], () => askTenant('/people'));
}

export function useUnitsWithRoles() {
  return useRead<UnitWithRoles[]>(['units', 'roles'], () => askTenant('/units'));
}

export function useSeparation() {
  return useRead<Rule[]>(['people', 'separation'], () => askTenant('/people/separation'));
}
