import { cited } from './citation';

/** The article of the regulation something rests on. */
export function Article({ children }: { children: string }) {
  return <span className="article">{cited(children)}</span>;
}
