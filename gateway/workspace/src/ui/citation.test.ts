import i18n from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { cited } from './citation';

afterEach(() => i18n.changeLanguage('zh-CN'));

describe('an article', () => {
  it('is cited as the regulation numbers it', () => {
    expect(cited('第十三条(一)')).toBe('第十三条(一)');
  });

  it('is cited in English numbers to an English reader', async () => {
    await i18n.changeLanguage('en');
    expect(['第三条', '第十条(四)', '第二十四条', '第十一条、第十二条'].map(cited)).toEqual([
      'Article 3',
      'Article 10(4)',
      'Article 24',
      'Article 11, Article 12',
    ]);
  });
});
