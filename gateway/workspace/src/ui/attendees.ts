import type { Attendee } from '../api/deliberation';
import { names } from './words';


export const guests = (written = ''): Attendee[] => names(written).map((name) => ({ name }));

/** Whom a box stands for: two may bear one name. */
export const keyOf = ({ name, account }: Attendee) => account ?? name;

/** A guest is known by the name alone. */
export const same = (one: Attendee, other: Attendee) => (one.account && other.account ? one.account === other.account : one.name === other.name);

export const among = (people: Attendee[], keys: string[] = []) => people.filter((one) => keys.includes(keyOf(one)));

export const named = (people: Attendee[]) => people.map(({ name }) => name);
