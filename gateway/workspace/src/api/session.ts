import { useQuery } from '@tanstack/react-query';
import { forget, keepFor } from '../offline/kept';
import { ownHeaders, send, tenant } from './client';
import { Problem } from './problem';

export interface Session {
  name?: string;
  sub: string;
  seats: { unit: string; role: string }[];
}

async function fetchSession(): Promise<Session> {
  const session: Session = await (await send(new Request(`/api/${tenant}/session`))).json();
  await keepFor(session.sub);
  return session;
}

export function useSession() {
  return useQuery<Session, Problem>({ queryKey: ['session'], queryFn: fetchSession, staleTime: 60_000 });
}

/** Whether the reader holds one of these seats, e.g. `office/officer`, or `admin/audit/administrator` of one unit. It only tidies the page: the services decide. */
export function useSeats() {
  const seats = useSession().data?.seats ?? [];
  return (...asked: string[]) =>
    seats.some(({ unit, role }) => asked.includes(`${unit.split('/')[0]}/${role}`) || asked.includes(`${unit}/${role}`));
}

/** Whether the reader signs for a unit: in a county by the role that does, elsewhere by its one seat. */
export function useActing() {
  const seats = useSession().data?.seats ?? [];
  return (unit: string, inCounty: string) =>
    seats.some((seat) => seat.unit === unit && seat.role === (unit.startsWith('county/') ? inCounty : 'signer'));
}

/** Where a login begins, to come back to this page. */
export const loginAddress = () => `/oauth2/authorization/keycloak?return=${encodeURIComponent(location.pathname)}`;

export async function logOut(to = `/${tenant}`) {
  await forget();
  await fetch(ownHeaders(new Request('/logout', { method: 'POST' })));
  location.assign(to);
}

/**
 * 自愿申报 (第五条): whoever has an account may become an applicant here. A login from before belonged nowhere and stays so,
 * so another has to follow.
 */
export async function becomeApplicant() {
  const response = await fetch(ownHeaders(new Request(`/api/${tenant}/tenant/applicants`, { method: 'POST' })));
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return {};
}
