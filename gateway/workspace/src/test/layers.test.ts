import { describe, expect, it } from 'vitest';
import { sources } from './sources';

/** What a folder may build on; `features/x` stands for a feature itself. */
const allowed: Record<string, string[]> = {
  offline: ['offline'],
  api: ['api', 'offline'],
  ui: ['ui', 'api'],
  features: ['api', 'ui'],
  app: ['app', 'api', 'ui', 'features', 'offline'],
};

function folderOf(path: string) {
  const [, , layer, feature] = path.split('/');
  return layer === 'features' ? `features/${feature}` : layer!;
}

function violations(path: string, code: string): string[] {
  const from = folderOf(path);
  return [...code.matchAll(/from '(\.[^']*)'/g)]
    .map(([, target]) => new URL(target!, `http://x${path}`).pathname)
    .filter((target) => target.startsWith('/src/'))
    .map(folderOf)
    .filter((to) => to !== from && !allowed[from.split('/')[0]!]?.includes(to.split('/')[0]!))
    .map((to) => `${path} → ${to}`);
}

describe('the folders', () => {
  it('build only on what lies below them, and features never on each other', () => {
    const found = Object.entries(sources)
      .filter(([path]) => path.split('/').length > 3)
      .flatMap(([path, code]) => violations(path, code));
    expect(found).toEqual([]);
  });

  it('would be told apart if one did', () => {
    expect(violations('/src/features/round/Board.tsx', "import { Sheet } from '../review/SheetForm';")).toHaveLength(1);
    expect(violations('/src/ui/Page.tsx', "import { Shell } from '../app/Shell';")).toHaveLength(1);
  });

  it('hold no god file', () => {
    const long = Object.entries(sources).filter(([, code]) => code.split('\n').length > 200);
    expect(long.map(([path]) => path)).toEqual([]);
  });
});
