import { compileSchema, draft2020, extendDraft, type JsonSchema, type JsonSchemaValidatorParams, type SchemaNode } from 'json-schema-library';
import { isCreditCode, isIdentityNumber, wordsIn } from './codes';

/** What is wrong with an answer, in the terms of the service. */
export interface Fault {
  field: string;
  slug: string;
  limit?: number;
}

const checked = (name: string, valid: (value: string) => boolean) => ({ node, pointer, data }: JsonSchemaValidatorParams) =>
  typeof data !== 'string' || valid(data) ? undefined : node.createError(`format-${name}-error`, { value: data, pointer, schema: node.schema });

/** JSON Schema 2020-12 with what the service adds: one keyword and two formats. Read, not compiled: the page may run no code of its own making. */
const dialect = extendDraft(draft2020, {
  formats: { 'credit-code': checked('credit-code', isCreditCode), 'identity-number': checked('identity-number', isIdentityNumber) },
  keywords: [
    {
      id: 'x-maxWords',
      keyword: 'x-maxWords',
      addValidate: ({ schema }: SchemaNode) => schema['x-maxWords'] !== undefined,
      validate: ({ node, pointer, data }: JsonSchemaValidatorParams) =>
        typeof data === 'string' && wordsIn(data) > node.schema['x-maxWords']
          ? node.createError('max-words-error', { value: data, pointer, schema: node.schema })
          : undefined,
    },
  ],
  errors: { 'max-words-error': 'too many words', 'format-credit-code-error': 'no credit code', 'format-identity-number-error': 'no identity number' },
});

/** By what the library calls it: the service's name, and the keyword whose value is the limit. */
const slugs: Record<string, [slug: string, keyword?: string]> = {
  'required-property-error': ['required'],
  'pattern-error': ['required'],
  'min-items-error': ['required'],
  'min-items-one-error': ['required'],
  'no-additional-properties-error': ['unknown'],
  'not-error': ['not-asked'],
  'enum-error': ['choice'],
  'const-error': ['year'],
  'unique-items-error': ['twice'],
  'max-length-error': ['too-long', 'maxLength'],
  'max-words-error': ['too-many-words', 'x-maxWords'],
  'max-items-error': ['too-many', 'maxItems'],
  'minimum-error': ['too-small', 'minimum'],
  'maximum-error': ['too-great', 'maximum'],
  'format-date-error': ['date'],
  'format-credit-code-error': ['credit-code'],
  'format-identity-number-error': ['identity-number'],
};

export type Check = (application: object) => Fault[];

export function checkBy(schema: object): Check {
  const root = compileSchema(schema as JsonSchema, { drafts: [dialect], formatAssertion: true });
  return (application) => {
    const faults = root.validate(application).errors.map(({ code, data }): Fault => {
      const [slug, keyword] = slugs[String(code)] ?? ['type'];
      const pointer = code === 'required-property-error' ? `${data.pointer}/${data.key}` : code === 'unique-items-error' ? data.pointer.replace(/\/\d+$/, '') : data.pointer;
      return { field: fieldAt(pointer), slug, limit: keyword ? (data.schema as Record<string, number>)[keyword] : undefined };
    });
    return [...new Map(faults.map((fault) => [`${fault.field} ${fault.slug}`, fault])).values()];
  };
}

/** `#/answers/questions/figures/0/revenue` as refusals write it. */
function fieldAt(pointer: string) {
  return fieldOf(pointer.replace(/^#?\/?/, '').split('/'));
}

/** A place in the form as refusals write it; the number of an item is one step. */
export function fieldOf(place: (string | number)[]) {
  return place.reduce<string>((path, step) => (/^\d+$|\./.test(`${step}`) ? `${path}[${step}]` : path ? `${path}.${step}` : `${step}`), '');
}
