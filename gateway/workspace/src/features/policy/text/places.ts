import { isWithin } from '../path';

const desk = '(min-width: 60.01rem)';

function placesOf(key: string): HTMLElement[] {
  const bound = [...document.querySelectorAll<HTMLElement>('.regulation [data-key]')].filter(
    ({ dataset }) => isWithin(key, dataset.key!) || isWithin(dataset.key!, key),
  );
  const stated = bound.filter(({ dataset }) => dataset.stated);
  return stated.length > 0 ? stated : bound;
}

/** Scrolls the text, and only the text, to where a key stands. */
export function showArticle(key: string) {
  const [place] = placesOf(key);
  const text = place?.closest<HTMLElement>('.regulation');
  if (place && text && matchMedia(desk).matches) {
    text.scrollTo?.({ top: place.offsetTop - text.clientHeight / 3 });
  }
}

/** The reader goes there. */
export function focusArticle(key: string) {
  const [place] = placesOf(key);
  place?.scrollIntoView?.({ block: 'center' });
  place?.focus({ preventScroll: true });
}
