/** Where the comment and what is required are, beside the items and categories with their codes. */
export const gatesKey = 'gates';
export const commentKey = 'comment';

/** The id of what is written about one of them. */
export const placeOf = (key: string) => `on-${key}`;

/** To what can be written there; of a sheet that is locked, to what stands there. */
export function goTo(key: string) {
  const there = document.getElementById(placeOf(key));
  there?.scrollIntoView({ block: 'start' });
  (there?.querySelector<HTMLElement>('input:enabled, textarea:enabled') ?? there)?.focus({ preventScroll: true });
}

/** Where something is missing, else where the writing begins. */
export function goToGap(sheet: HTMLElement | null) {
  const gap = sheet?.querySelector<HTMLElement>('[aria-invalid=true]:is(input, textarea), [aria-invalid=true] input');
  (gap ?? sheet?.querySelector('input'))?.focus();
}
