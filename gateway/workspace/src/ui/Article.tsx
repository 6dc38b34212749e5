import type { ReactNode } from 'react';

/** The article of the regulation something rests on. */
export function Article({ children }: { children: ReactNode }) {
  return <span className="article">{children}</span>;
}
