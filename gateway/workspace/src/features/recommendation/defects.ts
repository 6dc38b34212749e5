/** The line an item gave the list of defects, by the item. */
export type Drafted = Record<string, string>;

/** 一次告知: what failed is in the list; what somebody has put in their own words, or added, stays as it is. */
export function redrafted(defects: string[], before: Drafted, now: Drafted): string[] {
  const kept = defects.flatMap((line) => {
    const item = Object.keys(before).find((one) => before[one] === line);
    return item === undefined ? [line] : now[item] === undefined ? [] : [now[item]];
  });
  const fresh = Object.keys(now).filter((item) => before[item] === undefined && !kept.includes(now[item]!));
  return [...kept, ...fresh.map((item) => now[item]!)];
}
