import { describe, expect, it } from 'vitest';
import { divisionsOf } from './divisions';

describe('divisions', () => {
  it('are lines of code and name, with or without heads', () => {
    expect(divisionsOf('code,name\n152501,二连浩特市\n\n 152502，锡林浩特市 ')).toEqual([
      { code: '152501', name: '二连浩特市' },
      { code: '152502', name: '锡林浩特市' },
    ]);
  });

  it('may be pasted from a spreadsheet', () => {
    expect(divisionsOf('代码\t名称\n152501\t二连浩特市')).toEqual([{ code: '152501', name: '二连浩特市' }]);
  });
});
