/** An address as openapi-fetch wants it told. */
export type Op<Path, Body, Answer, Query = never> = {
  parameters: { query?: Query; header?: { 'If-Match'?: string }; cookie?: never } & ([Path] extends [never]
    ? { path?: never }
    : { path: Path });
  responses: { 200: { content: { 'application/json': Answer } } };
} & ([Body] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': Body } } });
export type Get<Path, Answer, Query = never> = { get: Op<Path, never, Answer, Query> };
export type Post<Path, Body, Answer = void> = { post: Op<Path, Body, Answer> };
export type Put<Path, Body, Answer> = { put: Op<Path, Body, Answer> };
