import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { tenant } from '../api/client';
import { useProfile } from '../api/profile';
import { logOut, useSeats, useSession } from '../api/session';
import { Bell } from './Bell';
import { Login } from './Login';
import { order, work } from './menu';
import { languages, switchTo } from './texts';

export function Shell() {
  const { t, i18n } = useTranslation('app');
  const session = useSession();
  const profile = useProfile().data;
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
            {profile?.mongolianName && (
              <span className="mongolian" lang="mn-Mong">
                {profile.mongolianName}
              </span>
            )}
            <span>
              <span className="region">{profile?.name ?? tenant}</span>
              <span className="award">{profile?.awardName ?? ''} {t('workspace')}</span>
            </span>
          </Link>
          <div className="tools">
            <a href={`/${tenant}`}>{t('publicSite')}</a>
            {languages
              .filter((language) => language !== i18n.language)
              .map((language) => (
                <button key={language} type="button" lang={language} onClick={() => switchTo(language)}>
                  {t(`language.${language}`)}
                </button>
              ))}
            {session.data && <Bell />}
            {session.data && <span>{session.data.name}</span>}
            {session.data && (
              <button type="button" onClick={() => logOut()}>
                {t('logout')}
              </button>
            )}
          </div>
        </div>
      </header>
      {session.data && <Menu />}
      <main id="main" className="wrap" tabIndex={-1} ref={main}>
        {session.data ? <Outlet /> : <Login session={session} />}
      </main>
      <footer className="foot">
        <div className="wrap">{t('foot')}</div>
      </footer>
    </>
  );
}

function Menu() {
  const { t } = useTranslation('app');
  const holds = useSeats();
  return (
    <nav className="menu" aria-label={t('menu.label')}>
      {[work, order]
        .map((entries) => entries.filter(({ seats }) => !seats || holds(...seats)))
        .filter((entries) => entries.length > 0)
        .map((entries) => (
          <ul key={entries[0].to} className="wrap">
            {entries.map(({ to, key }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {t(`menu.${key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        ))}
    </nav>
  );
}
