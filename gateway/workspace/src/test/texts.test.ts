import i18n from 'i18next';
import { describe, expect, it } from 'vitest';
import { sources } from './sources';

type Tree = { [key: string]: string | Tree };

function keys(tree: Tree, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key.replace(/_(one|other)$/, '')] : keys(value, `${above}${key}.`),
  );
}

const bundles = (language: string) => i18n.store.data[language] as Record<string, Tree>;
const known = (language: string, namespace: string) => new Set(keys(bundles(language)[namespace] ?? {}));

/** The namespaces a source may mean, and the keys it names; `${…}` stands for anything. */
function asked(code: string) {
  const spaces = [...code.matchAll(/useTranslation\(\[?([^)\]]*)/g)].flatMap(([, names]) => [...names!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!));
  const named = [...code.matchAll(/(?<![\w.])t\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, plain, template]) => plain ?? template!);
  return { spaces, named };
}

function isKnown(language: string, spaces: string[], key: string) {
  const [space, name] = key.includes(':') ? key.split(':') : [undefined, key];
  const pattern = new RegExp(`^${name!.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`);
  return (space ? [space] : spaces).some((candidate) => [...known(language, candidate)].some((key) => pattern.test(key)));
}

describe('the words', () => {
  it('are the same in Chinese and English, folder by folder', () => {
    expect(Object.keys(bundles('en')).sort()).toEqual(Object.keys(bundles('zh-CN')).sort());
    for (const namespace of Object.keys(bundles('zh-CN'))) {
      expect([...known('en', namespace)].sort(), namespace).toEqual([...known('zh-CN', namespace)].sort());
    }
  });

  it('are there for every key a screen asks for', () => {
    const missing = Object.entries(sources).flatMap(([path, code]) => {
      const { spaces, named } = asked(code);
      const own = path.split('/').at(-2)!;
      return named
        .filter((key) => !key.startsWith('$'))
        .filter((key) => !isKnown('zh-CN', [own, ...spaces], key))
        .map((key) => `${path}: ${key}`);
    });
    expect(missing).toEqual([]);
  });

  it('would be missed if they were not', () => {
    expect(isKnown('en', ['ui'], 'status.NO_SUCH')).toBe(false);
    expect(isKnown('en', ['ui'], 'status.${status}')).toBe(true);
  });

  it('name every state, stage and kind the service knows', () => {
    expect(i18n.t('status.AWAITING_APPROVAL')).toBe('待批准');
    expect(i18n.t('queue.title', { count: 5 })).toBe('本环节共 5 个申报');
  });
});
