import type { AwardClass, Track } from '../api/round';

/** 授奖名额 as the policy has them: classes of one group fill the same places, and some are kept for a kind of applicant (第三条). */
export interface Award {
  classes: AwardClass[];
  /** 预留名额 */
  reserved: Partial<Record<Track, number>>;
}

/** Somebody on a list. */
export interface Listed {
  application: string;
  rank?: number;
  /** In which classes it takes no place, having won them before. */
  beyondQuota?: string[];
}

export type Chosen = Record<string, string | undefined>;

/** Classes that fill the same places. */
export interface Pool {
  classes: AwardClass[];
  cap: number;
}

/** A place that nobody takes, with a class under which the reason stands. */
export interface Vacant {
  classCode: string;
  classes: AwardClass[];
  count: number;
}

/** Who takes a place. */
interface Name {
  application?: string;
  classCode: string;
  rank?: number;
}

export function pools(classes: AwardClass[]): Pool[] {
  const groups = new Map<string, AwardClass[]>();
  classes.forEach((one) => {
    const key = one.sharedQuotaGroup ? `group ${one.sharedQuotaGroup}` : one.code;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].map((sharing) => ({ classes: sharing, cap: Math.max(...sharing.map(({ quota }) => quota)) }));
}

export const kinds = (classes: AwardClass[]) => [...new Set(classes.map(({ applicantKind }) => applicantKind))];

const holds = ({ classes }: Pool, classCode: string) => classes.some(({ code }) => code === classCode);

export const namesIn = (pool: Pool, codes: string[]) => codes.filter((code) => holds(pool, code)).length;

function taking(rows: Listed[], chosen: Chosen): Name[] {
  return rows.flatMap(({ application, rank, beyondQuota = [] }) => {
    const classCode = chosen[application];
    return classCode && !beyondQuota.includes(classCode) ? [{ application, classCode, rank }] : [];
  });
}

/** The class of each who takes a place. */
export const codesOf = (rows: Listed[], chosen: Chosen) => taking(rows, chosen).map(({ classCode }) => classCode);

const ofKind = (classes: AwardClass[], names: Name[], kind: Track) =>
  names.filter(({ classCode }) => classes.some(({ code, applicantKind }) => code === classCode && applicantKind === kind));

/** Places of a pool kept for other kinds, as far as those do not fill them. */
const keptForOthers = ({ reserved }: Award, { classes }: Pool, names: Name[], kind: Track) =>
  kinds(classes)
    .filter((other) => other !== kind)
    .reduce((sum, other) => sum + Math.max(0, (reserved[other] ?? 0) - ofKind(classes, names, other).length), 0);

/** As if one were chosen for a class: its pool, and who takes a place of it; nothing where it takes none. */
function trying({ classes }: Award, rows: Listed[], chosen: Chosen, { code }: AwardClass, application: string) {
  const names = taking(rows, { ...chosen, [application]: code });
  const pool = pools(classes).find((one) => holds(one, code));
  return pool && names.some((name) => name.application === application)
    ? { pool, names, own: names.filter(({ classCode }) => holds(pool, classCode)) }
    : undefined;
}

/**
 * Whether one may be proposed for a class as it is chosen so far: while it has room, and beyond that only with whoever is
 * equal at its last place.
 */
export function mayPropose(award: Award, rows: Listed[], chosen: Chosen, one: AwardClass, application: string) {
  const then = trying(award, rows, chosen, one, application);
  if (!then) {
    return true;
  }
  const places = then.pool.cap - keptForOthers(award, then.pool, then.own, one.applicantKind);
  const kin = ofKind(then.pool.classes, then.own, one.applicantKind);
  const last = Math.max(...kin.map(({ rank = 0 }) => rank));
  const tied = kin.filter(({ rank }) => rank === last);
  return then.own.length <= places || (tied.length > 1 && then.own.length - tied.length < places);
}

/** Whether a list that is resolved has room for it: nobody goes over a cap, nor takes what is kept for others. */
export function mayResolve(award: Award, rows: Listed[], chosen: Chosen, one: AwardClass, application: string) {
  const then = trying(award, rows, chosen, one, application);
  return (
    !then ||
    then.own.length +
      kinds(then.pool.classes).reduce((sum, kind) => sum + Math.max(0, (award.reserved[kind] ?? 0) - ofKind(award.classes, then.names, kind).length), 0) <=
      then.pool.cap
  );
}

/** The class of each who takes a place once a tie is told apart: whoever gets none is the first to get one of the next class. */
export function toldApart(award: Award, rows: Listed[], chosen: Chosen): string[] {
  const names = taking(rows, chosen);
  const without = new Map<Track, number>();
  return pools(award.classes)
    .sort((a, b) => highest(a) - highest(b))
    .flatMap((pool) => {
      const own = names.filter(({ classCode }) => holds(pool, classCode));
      kinds(pool.classes).forEach((kind) => {
        const room = () => pool.cap - keptForOthers(award, pool, own, kind) - own.length;
        const waiting = without.get(kind) ?? 0;
        const over = ofKind(pool.classes, own, kind).slice(0, Math.max(0, -room()));
        over.forEach((name) => own.splice(own.indexOf(name), 1));
        const filled = Math.min(waiting, Math.max(0, room()));
        without.set(kind, waiting + over.length - filled);
        const lowest = pool.classes.filter(({ applicantKind }) => applicantKind === kind).sort((a, b) => b.level - a.level)[0];
        own.push(...Array.from({ length: filled }, () => ({ classCode: lowest?.code ?? '' })));
      });
      return own.map(({ classCode }) => classCode);
    });
}

const highest = ({ classes }: Pool) => Math.min(...classes.map(({ level }) => level));

/**
 * The places that stay open and ask for a reason: what is kept for a kind and not filled by it, and what nobody takes of a
 * pool, unless a track that shares it is still to be decided.
 *
 * @param decided the tracks of this list
 * @param walked all of the round
 */
export function vacant({ classes, reserved }: Award, codes: string[], decided: Track[], walked: Track[]): Vacant[] {
  const open = (pool: Pool) => pool.cap - namesIn(pool, codes);
  const kept = decided.flatMap((kind) => {
    const own = classes.filter(({ applicantKind }) => applicantKind === kind);
    const count = (reserved[kind] ?? 0) - namesIn({ classes: own, cap: 0 }, codes);
    return own[0] && count > 0 ? [{ classCode: own[0].code, classes: own, count }] : [];
  });
  const undecided = walked.filter((track) => !decided.includes(track));
  const rest = pools(classes)
    .filter((pool) => kinds(pool.classes).some((kind) => decided.includes(kind)) && !kinds(pool.classes).some((kind) => undecided.includes(kind)))
    .filter((pool) => open(pool) > 0 && !kept.some(({ classCode }) => holds(pool, classCode)));
  return [...kept, ...rest.map((pool) => ({ classCode: pool.classes[0]?.code ?? '', classes: pool.classes, count: open(pool) }))];
}
