import type { paths as Served } from '../../generated/award';
import type { paths } from './paths';

/**
 * The screens' types are written by hand, because the service's document does not say what is always there. Here the
 * compiler holds them against it: an address, a method or a field that the service does not know fails the build.
 */
type Address<P extends keyof paths> = `/api/{tenant}/award${P}`;

type Json<Body> = Body extends { content: infer Content } ? Content[keyof Content] : undefined;

export type Answer<Operation> = Operation extends { responses: infer Responses } ? Json<Responses[keyof Responses & (200 | 201)]> : undefined;

type Asked<Operation> = Operation extends { requestBody?: infer Body } ? Json<NonNullable<Body>> : undefined;

/** The fields of ours, at any depth, that theirs lacks. */
export type Unknown<Ours, Theirs> = 0 extends 1 & Theirs
  ? never
  : NonNullable<Ours> extends readonly (infer Item)[]
    ? NonNullable<Theirs> extends readonly (infer Served)[]
      ? Unknown<Item, Served>
      : 'not a list'
    : NonNullable<Ours> extends object
      ? string extends keyof NonNullable<Ours>
        ? never
        : {
            [Name in keyof NonNullable<Ours>]-?: Name extends keyof NonNullable<Theirs>
              ? Unknown<NonNullable<Ours>[Name], NonNullable<Theirs>[Name]>
              : Name;
          }[keyof NonNullable<Ours>]
      : never;

type Method<P extends keyof paths, M extends string> = Address<P> extends keyof Served
  ? M extends keyof Served[Address<P>]
    ? Unknown<Answer<paths[P][M & keyof paths[P]]>, Answer<Served[Address<P>][M]>> | Unknown<Asked<paths[P][M & keyof paths[P]]>, Asked<Served[Address<P>][M]>>
    : 'no such method'
  : 'no such address';

export type Unserved = {
  [P in keyof paths]: { [M in keyof paths[P] & string]: [Method<P, M>] extends [never] ? never : [P, M, Method<P, M>] }[keyof paths[P] & string];
}[keyof paths];

export const unserved: [Unserved] extends [never] ? true : Unserved = true;
