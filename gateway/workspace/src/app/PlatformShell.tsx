import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { send } from '../api/client';
import type { Problem } from '../api/problem';
import { loginAddress, logOut } from '../api/session';
import { Loaded } from '../ui/Loaded';
import { Page, Panel } from '../ui/Page';
import { languages, switchTo } from './texts';

interface Login {
  authenticated: boolean;
  name?: string;
  operator: boolean;
}

const fetchLogin = async (): Promise<Login> => (await send(new Request('/api/session'))).json();

/** The frame of the operator's console: no region, no dossier, only the list of regions. */
export function PlatformShell() {
  const { t, i18n } = useTranslation('app');
  const login = useQuery<Login, Problem>({ queryKey: ['login'], queryFn: fetchLogin, staleTime: 60_000 });
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
            <span>
              <span className="region">{t('platform.title')}</span>
            </span>
          </Link>
          <div className="tools">
            {languages
              .filter((language) => language !== i18n.language)
              .map((language) => (
                <button key={language} type="button" lang={language} onClick={() => switchTo(language)}>
                  {t(`language.${language}`)}
                </button>
              ))}
            {login.data?.authenticated && (
              <>
                <span>{login.data.name}</span>
                <button type="button" onClick={() => logOut('/')}>
                  {t('logout')}
                </button>
              </>
            )}
          </div>
        </div>
      </header>
      {login.data?.operator && (
        <nav className="menu" aria-label={t('menu.label')}>
          <ul className="wrap">
            <li>
              <NavLink to="/" end>
                {t('platform.tenants')}
              </NavLink>
            </li>
            <li>
              <NavLink to="/new">{t('platform.new')}</NavLink>
            </li>
            <li>
              <NavLink to="/holidays">{t('platform.holidays')}</NavLink>
            </li>
            <li>
              <NavLink to="/repealed">{t('platform.repealed')}</NavLink>
            </li>
          </ul>
        </nav>
      )}
      <main id="main" className="wrap" tabIndex={-1} ref={main}>
        <Loaded query={login}>{(known) => (known.operator ? <Outlet /> : <Stranger known={known.authenticated} />)}</Loaded>
      </main>
    </>
  );
}

function Stranger({ known }: { known: boolean }) {
  const { t } = useTranslation('app');
  return (
    <Page title={t('platform.title')} lead={t('platform.lead')}>
      <Panel>
        <p>{known ? t('platform.none') : t('platform.who')}</p>
        <Button type="primary" href={loginAddress()}>
          {t('login.button')}
        </Button>
      </Panel>
    </Page>
  );
}
