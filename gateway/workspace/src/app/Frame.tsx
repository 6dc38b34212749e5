import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { Earlier } from './Earlier';
import { languages, switchTo } from './texts';

interface Entry {
  to: string;
  label: string;
}

interface Props {
  /** Where one is, leading home. */
  name: ReactNode;
  /** Stand before the choice of language. */
  before?: ReactNode;
  /** Whoever is logged in, and what is theirs. */
  tools?: ReactNode;
  /** Its lines, for whoever may go there. */
  menu?: Entry[][];
  foot?: string;
  children: ReactNode;
}

/** What stands around every page; a new page takes the focus. */
export function Frame({ name, before, tools, menu, foot, children }: Props) {
  const { t, i18n } = useTranslation('app');
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => main.current?.focus(), [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="masthead">
        <div className="wrap">
          <Link className="name" to="/">
            {name}
          </Link>
          <div className="tools">
            {before}
            {languages
              .filter((language) => language !== i18n.language)
              .map((language) => (
                <button key={language} type="button" lang={language} onClick={() => switchTo(language)}>
                  {t(`language.${language}`)}
                </button>
              ))}
            {tools}
          </div>
        </div>
      </header>
      {menu && <Menu lines={menu} />}
      <Earlier />
      <main id="main" className="wrap" tabIndex={-1} ref={main}>
        {children}
      </main>
      {foot && (
        <footer className="foot">
          <div className="wrap">{foot}</div>
        </footer>
      )}
    </>
  );
}

function Menu({ lines }: { lines: Entry[][] }) {
  const { t } = useTranslation('app');
  return (
    <nav className="menu" aria-label={t('menu.label')}>
      {lines
        .filter((entries) => entries.length > 0)
        .map((entries) => (
          <ul key={entries[0]!.to} className="wrap">
            {entries.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        ))}
    </nav>
  );
}
