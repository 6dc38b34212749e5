import { describe, expect, it } from 'vitest';
import corpus from '../../../../../award-service/src/test/resources/forms/cases.json';
import schemas from '../../../../../award-service/src/test/resources/forms/schemas.json';
import { checkBy, type Fault } from './check';

/** The cases of the service's FormSchemaTests: either side must come to the same. */
describe('what is answered', () => {
  const draft = checkBy(schemas.draft);
  const complete = checkBy(schemas.complete);
  const told = (faults: Fault[]) => faults.map(({ field, slug }) => `${field} ${slug}`).sort();

  it.each(corpus.cases.map((one) => [one.name, one] as const))('%s', (_, { application, ...expected }) => {
    expect(told(draft(application))).toEqual([...expected.draft].sort());
    expect(told(complete(application))).toEqual([...expected.complete].sort());
  });
});
