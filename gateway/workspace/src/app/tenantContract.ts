import type { paths as Served } from '../../generated/tenant';
import type { BasisAlert } from '../api/alerts';
import type { Answer, Unknown } from '../api/contract';
import type { Profile } from '../api/profile';
import type { Unit } from '../api/units';
import type { Vacancy } from '../api/vacancies';
import type { Branding, Contrast } from '../features/branding/reads';
import type { Year } from '../features/calendar/month';
import type { LastDay } from '../features/calendar/reads';
import type { Division } from '../features/people/Divisions';
import type { Person, Rule, UnitWithRoles, Verdict } from '../features/people/reads';
import type { NoticeEdition, NoticePreview } from '../features/platform/holidays';
import type { Administrator, Erasing, Pool, Preset as Begun, Progress, Tenant, Usage } from '../features/platform/reads';
import type { Entered } from '../features/platform/Repealed';
import type { Change, Draft, Kind, Line, Preset, Published, Regulation } from '../features/policy/document';

/**
 * What the screens take for an answer of tenant-service, by address and method. The compiler holds it against what the
 * service says of itself, as contract.ts does for award-service; tenantContract.test.ts finds a call that is not here.
 */
interface OfRegion {
  '/basis-alerts': { get: BasisAlert[] };
  '/branding': { get: Branding };
  '/branding/contrast': { post: Contrast[] };
  '/calendar/deadline': { get: LastDay };
  '/calendar/years/{year}': { get: Year };
  '/divisions': { get: Division[] };
  '/people': { get: Person[] };
  '/people/list/check': { post: Verdict[] };
  '/people/separation': { get: Rule[] };
  '/people/vacancies': { get: Vacancy[] };
  '/profile': { get: Profile };
  '/units': { get: UnitWithRoles[] & Unit[] };
}

interface OfDocuments {
  '/draft': { get: Draft; put: Draft };
  '/draft/changes': { get: Change[] };
  '/draft/regulation': { get: Regulation };
  '/presets': { get: Preset[] };
  '/publish': { post: Published };
  '/versions': { get: Line[] };
  '/versions/{version}': { get: Published };
  '/versions/{version}/changes': { get: Change[] };
  '/versions/{version}/regulation': { get: Regulation };
}

interface OfPlatform {
  '/calendar/years': { get: NoticeEdition[] };
  '/calendar/years/{year}/preview': { post: NoticePreview };
  '/erasures': { get: Erasing[] };
  '/pools': { get: Pool[] };
  '/presets': { get: Begun[] };
  '/provisioning': { get: Progress[] };
  '/repealed-documents': { get: Entered[] };
  '/tenants': { get: Tenant[] };
  '/tenants/{code}/administrator': { get: Administrator };
  '/tenants/{code}/usage': { get: Usage };
}

type Screens = { [P in keyof OfRegion as `/api/{tenant}/tenant${P}`]: OfRegion[P] } & {
  [P in keyof OfDocuments as `/api/{tenant}/tenant/${Kind}${P}`]: OfDocuments[P];
} & { [P in keyof OfPlatform as `/api/platform${P}`]: OfPlatform[P] };

type Fault<P extends keyof Screens, M extends keyof Screens[P]> = P extends keyof Served
  ? M extends keyof Served[P]
    ? Unknown<Screens[P][M], Answer<Served[P][M]>>
    : 'no such method'
  : 'no such address';

export type Unserved = {
  [P in keyof Screens]: { [M in keyof Screens[P]]: [Fault<P, M>] extends [never] ? never : [P, M, Fault<P, M>] }[keyof Screens[P]];
}[keyof Screens];

export const unserved: [Unserved] extends [never] ? true : Unserved = true;
