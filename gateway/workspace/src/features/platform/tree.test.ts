import { describe, expect, it } from 'vitest';
import { divisionsOf, inTreeOrder } from './tree';

describe('the tree of regions', () => {
  it('reads each one after its parent', () => {
    const order = inTreeOrder([{ code: 'county', parent: 'league' }, { code: 'other' }, { code: 'league', parent: 'region' }, { code: 'region' }]);
    expect(order.map(({ code, depth }) => `${code} ${depth}`)).toEqual(['other 0', 'region 0', 'league 1', 'county 2']);
  });

  it('leaves nobody out whose parent is not there', () => {
    expect(inTreeOrder([{ code: 'alone', parent: 'gone' }])).toHaveLength(1);
  });
});

describe('divisions', () => {
  it('are lines of code and name, with or without heads', () => {
    expect(divisionsOf('code,name\n152501,二连浩特市\n\n 152502，锡林浩特市 ')).toEqual([
      { code: '152501', name: '二连浩特市' },
      { code: '152502', name: '锡林浩特市' },
    ]);
  });
});
