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
      {paragraph.spans.map((span, index) => (
        <Run key={index} span={owned(span, paragraph.key)} active={active} choose={choose} />
      ))}
    </p>
  );
}

/** In a line that stands there by a setting, the text's own words lead to that setting too. */
function owned(span: Span, key: string): Span {
  return span.key || !key ? span : { ...span, key, stated: true };
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
