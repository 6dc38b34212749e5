import type { KeyboardEvent } from 'react';
import type { Paragraph, Span } from '../document';
import { isWithin } from '../path';

interface Props {
  paragraph: Paragraph;
  active?: string;
  choose?: (key: string) => void;
}

export function Words({ paragraph, active, choose }: Props) {
  return (
    <p>
      {spansOf(paragraph).map((span, index) => (
        <Run key={index} span={span} active={active} choose={choose} />
      ))}
    </p>
  );
}

/** Where a line stands there by a setting that is nowhere in its words, its own words lead there. */
function spansOf({ key, spans }: Paragraph): Span[] {
  const named = !key || spans.some((span) => span.key === key);
  return named ? spans : spans.map((span) => (span.key ? span : { ...span, key, stated: true }));
}

/** Words that a setting wrote: a way to it, marked where they differ, and while the reader is at it. */
function Run({ span, active, choose }: { span: Span } & Omit<Props, 'paragraph'>) {
  const { text, key, stated, changed } = span;
  if (!key || !text) {
    return text;
  }
  const here = active !== undefined && (isWithin(active, key) || isWithin(key, active));
  const look = [changed && 'changed', here && 'here', 'bound'].filter(Boolean).join(' ');
  if (!choose) {
    return changed ? <mark className={look}>{text}</mark> : text;
  }
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(key);
    }
  };
  return (
    <span role="button" tabIndex={0} className={look} data-key={key} data-stated={stated || undefined} onClick={() => choose(key)} onKeyDown={go}>
      {text}
    </span>
  );
}
