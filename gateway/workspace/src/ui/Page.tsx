import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { Article } from './Article';

interface Props {
  title: string;
  article?: string;
  lead?: ReactNode;
  aside?: ReactNode;
  trail?: { to: string; label: string }[];
  children: ReactNode;
}

/** One screen: where one is, what it is for, and the article it serves. */
export function Page({ title, article, lead, aside, trail = [], children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page">
      <header>
        {trail.length > 0 && (
          <p className="trail">
            {trail.map(({ to, label }) => (
              <span key={to}>
                <Link to={to}>{label}</Link> ›{' '}
              </span>
            ))}
          </p>
        )}
        <div className="heading">
          <h1>{title}</h1>
          {article && <Article>{article}</Article>}
          {aside}
        </div>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

export function Panel({ title, article, plain, children }: { title?: ReactNode; article?: string; plain?: boolean; children: ReactNode }) {
  return (
    <section className={plain ? 'panel plain' : 'panel'}>
      {title && (
        <h2>
          {title} {article && <Article>{article}</Article>}
        </h2>
      )}
      {children}
    </section>
  );
}
