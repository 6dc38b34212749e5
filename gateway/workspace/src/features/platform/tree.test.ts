import { describe, expect, it } from 'vitest';
import { inTreeOrder } from './tree';

describe('the tree of regions', () => {
  it('reads each one after its parent', () => {
    const order = inTreeOrder([{ code: 'county', parent: 'league' }, { code: 'other' }, { code: 'league', parent: 'region' }, { code: 'region' }]);
    expect(order.map(({ code, depth }) => `${code} ${depth}`)).toEqual(['other 0', 'region 0', 'league 1', 'county 2']);
  });

  it('leaves nobody out whose parent is not there', () => {
    expect(inTreeOrder([{ code: 'alone', parent: 'gone' }])).toHaveLength(1);
  });
});
