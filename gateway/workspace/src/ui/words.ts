import i18n from 'i18next';

const chinese = () => i18n.language.startsWith('zh');

/** What a Chinese document tells in brief, for readers of English. */
export const told = (english?: string) => (chinese() ? undefined : english);

/** Names one after another, as the reader's language parts them. */
export const listed = (names: string[]) => names.join(chinese() ? '、' : ', ');

/** The same of what has commas of its own. */
export const parted = (parts: string[]) => parts.join(chinese() ? '；' : '; ');

/** What something is, and its value. */
export const labelled = (label: string, value: string) => (chinese() ? `${label}：${value}` : `${label}: ${value}`);

/** Names as people write them down: one a line, or with a mark between. */
export function names(written = '') {
  return written
    .split(/[\n、，,；;]+/)
    .map((name) => name.trim())
    .filter(Boolean);
}
