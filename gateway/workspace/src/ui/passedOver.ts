interface Ranked {
  application: string;
  rank?: number;
}

/**
 * Who is to be told why, as the award by score asks (第五条): whoever stands as high as somebody named and is left out, or
 * gets a lower class than a lower rank.
 *
 * @param level of the class one is to have, 1 the highest; none of whoever is left out
 */
export function passedOver(rows: Ranked[], level: (application: string) => number | undefined): Set<string> {
  const below = ({ application, rank = 0 }: Ranked) =>
    rows.some((other) => {
      const own = level(application);
      const others = level(other.application);
      return others !== undefined && other.rank !== undefined && (own === undefined ? rank <= other.rank : rank < other.rank && own > others);
    });
  return new Set(rows.filter(({ rank }) => rank !== undefined).filter(below).map(({ application }) => application));
}
