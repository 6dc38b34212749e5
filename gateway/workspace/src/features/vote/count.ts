import type { Attendee } from '../../api/deliberation';
import type { Cast, Tally, VoteCount } from '../../api/vote';
import { among, guests } from '../../ui/attendees';

export const choices = ['IN_FAVOUR', 'AGAINST', 'ABSTAINED'] as const;
export const counts = { IN_FAVOUR: 'inFavour', AGAINST: 'against', ABSTAINED: 'abstained' } as const;

export type Entered = Omit<Tally, 'application' | 'votes' | 'steppedBack'> & {
  /** Of an open ballot, by box: who chose what. */
  by?: Partial<Record<Cast['choice'], string[]>>;
  /** Of a secret one, who received no ballot on it. */
  stepped?: string[];
};

/** As it is written down: who holds a seat by a box, guests as people write names. */
export interface Values extends Omit<VoteCount, 'tallies' | 'received'> {
  seats?: string[];
  guests?: string;
  tallies: Record<string, Entered>;
}

export const votersOf = (seated: Attendee[], { seats, guests: others }: Pick<Values, 'seats' | 'guests'>) => [...among(seated, seats), ...guests(others)];

/** Of an open ballot who chose is what is counted; of a secret one, how many. */
export function tallied(application: string, { by, stepped, ...numbers }: Entered, voters: Attendee[], open: boolean): Tally {
  if (!open) {
    return { ...numbers, application, steppedBack: among(voters, stepped) };
  }
  const votes = choices.flatMap((choice) => among(voters, by?.[choice]).map((voter) => ({ ...voter, choice })));
  const of = (choice: Cast['choice']) => votes.filter((cast) => cast.choice === choice).length;
  return { application, reason: numbers.reason, votes, present: votes.length, inFavour: of('IN_FAVOUR'), against: of('AGAINST'), abstained: of('ABSTAINED') };
}

export const toCount = (rows: { id: string }[], seated: Attendee[], open: boolean) => ({ tallies, seats, guests: others, ...rest }: Values): VoteCount => {
  const voters = votersOf(seated, { seats, guests: others });
  return { ...rest, ...(!open && { received: voters }), tallies: rows.map(({ id }) => tallied(id, tallies[id]!, voters, open)) };
};
