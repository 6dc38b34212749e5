import { describe, expect, it } from 'vitest';
import { sources } from './sources';

const [said] = Object.values(import.meta.glob<string>('/src/api/tenant.json', { eager: true, query: '?raw', import: 'default' }));
const served = (JSON.parse(said!) as { paths: Record<string, Record<string, unknown>> }).paths;
const contract = sources['/src/app/tenantContract.ts']!;

interface Call {
  from: string;
  asks: string;
  method: string;
  path: string;
}

/** Up to the query; what is put in at run time is any one part of an address. */
function pathOf(text: string) {
  const [path = ''] = text.split(/['`?]|(?<!\/)\$\{/);
  return path.replaceAll(/\$\{[^}]*\}/g, '{}');
}

/** What stands between the parentheses of a call. */
function within(code: string, begin: number) {
  let depth = 1;
  let end = begin;
  for (; depth > 0 && end < code.length; end++) {
    depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
  }
  return code.slice(begin, end);
}

function callsOf(from: string, code: string): Call[] {
  return [...code.matchAll(/\b(askTenant|askPlatform)(?:<[^(=]+>)?\(\s*['`]/g)].map((found) => {
    const asked = within(code, found.index + found[0].length);
    const method = /method: '(\w+)'/.exec(asked)?.[1] ?? 'GET';
    return { from, asks: found[1]!, method: method.toLowerCase(), path: pathOf(asked) };
  });
}

const fits = (path: string, address: string) => {
  const [asked, known] = [path.split('/'), address.split('/')];
  return asked.length === known.length && asked.every((part, at) => part === '{}' || part === known[at] || known[at]!.startsWith('{'));
};

const isServed = ({ asks, method, path }: Call) => {
  const below = asks === 'askTenant' ? '/api/{tenant}/tenant' : '/api/platform';
  return Object.entries(served).some(([address, methods]) => method in methods && fits(below + path, address));
};

/** The addresses of one part of the contract. */
const listed = (part: string) => [...(new RegExp(`interface ${part} \\{([^]*?)\\n\\}`).exec(contract)?.[1] ?? '').matchAll(/'(\/[^']*)':/g)].map(([, path]) => path!);

const isHeld = ({ asks, path }: Call) => {
  const known = asks === 'askTenant' ? [...listed('OfRegion'), ...listed('OfDocuments').map((path) => `/{kind}${path}`)] : listed('OfPlatform');
  return known.some((address) => fits(path, address));
};

/** A document itself and its JSON Schema say their own shape. */
const free = ['/{}/presets/{}', '/{}/schema'];

const calls = Object.entries(sources).flatMap(([from, code]) => callsOf(from, code));

describe('what the screens ask of tenant-service', () => {
  it('is served, address and method', () => {
    expect(calls.length).toBeGreaterThan(40);
    expect(calls.filter((call) => !isServed(call))).toEqual([]);
  });

  it('is held by the compiler against what is answered', () => {
    const read = calls.filter(({ method, path }) => method === 'get' && !free.includes(path));
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((call) => !isHeld(call))).toEqual([]);
  });

  it('would be missed if it were not', () => {
    expect(callsOf('', "askTenant<Draft>(`/${kind}/draft${day ? `?on=${day}` : ''}`)")).toEqual([{ from: '', asks: 'askTenant', method: 'get', path: '/{}/draft' }]);
    const [gone] = callsOf('', "askTenant('/people/everybody', { method: 'DELETE' })");
    expect(isServed(gone!)).toBe(false);
    expect(isHeld(gone!)).toBe(false);
  });
});
