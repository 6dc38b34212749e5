import i18n from 'i18next';

const digits = '零一二三四五六七八九';

/** 十三 → 13, as far as articles are numbered. */
function number(text: string) {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens ? digits.indexOf(tens) : 1) : 0;
  return ten + (ones ? digits.indexOf(ones) : 0);
}

/** 第十三条(一) as the reader's language cites it; the regulation itself is Chinese. */
export function cited(article: string) {
  return i18n.language === 'en'
    ? article
        .replace(/第([一二三四五六七八九十]+)条/g, (_, text: string) => `Article ${number(text)}`)
        .replace(/[(（]([一二三四五六七八九十]+)[)）]/g, (_, text: string) => `(${number(text)})`)
        .replace(/(\d\)?)第([一二三四五六七八九十]+)款/g, (_, before: string, text: string) => `${before}, paragraph ${number(text)}`)
        .replaceAll('、', ', ')
        .replaceAll('至', ' to ')
    : article;
}
