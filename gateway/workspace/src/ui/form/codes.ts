const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码 (GB 32100): the last of eighteen characters checks the others. */
export function isCreditCode(code: string) {
  const values = [...code].map((letter) => letters.indexOf(letter));
  if (values.length !== 18 || values.includes(-1)) {
    return false;
  }
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return values[17] === (31 - (sum % 31)) % 31;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 公民身份号码 (GB 11643): a date of birth within, and a last character that checks the others. */
export function isIdentityNumber(number: string) {
  const [, year, month, day] = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(number)?.map(Number) ?? [];
  if (!year || year < 1850 || !isDay(year, month!, day!)) {
    return false;
  }
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

function isDay(year: number, month: number, day: number) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 字数 as people count it: a Chinese character or a mark is one, a word of letters or a number is one, white space is none. */
export function wordsIn(text: string) {
  return text.match(/[\p{Script=Latin}\p{Script=Mongolian}\p{Nd}\p{M}]+|[^\p{White_Space}]/gu)?.length ?? 0;
}
