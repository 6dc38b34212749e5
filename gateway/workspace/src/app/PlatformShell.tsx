import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { send } from '../api/client';
import type { Problem } from '../api/problem';
import { loginAddress, logOut } from '../api/session';
import { Loaded } from '../ui/Loaded';
import { Page, Panel } from '../ui/Page';
import { Frame } from './Frame';

interface Login {
  authenticated: boolean;
  name?: string;
  operator: boolean;
}

const fetchLogin = async (): Promise<Login> => (await send(new Request('/api/session'))).json();

/** The operator's console: no region, no dossier, only the list of regions. */
export function PlatformShell() {
  const { t } = useTranslation('app');
  const login = useQuery<Login, Problem>({ queryKey: ['login'], queryFn: fetchLogin, staleTime: 60_000 });
  const menu = [
    { to: '/', label: t('platform.tenants') },
    { to: '/new', label: t('platform.new') },
    { to: '/holidays', label: t('platform.holidays') },
    { to: '/repealed', label: t('platform.repealed') },
  ];
  return (
    <Frame
      name={
        <span>
          <span className="region">{t('platform.title')}</span>
        </span>
      }
      tools={
        login.data?.authenticated && (
          <>
            <span>{login.data.name}</span>
            <button type="button" onClick={() => logOut('/')}>
              {t('logout')}
            </button>
          </>
        )
      }
      menu={login.data?.operator ? [menu] : undefined}
    >
      <Loaded query={login}>{(known) => (known.operator ? <Outlet /> : <Stranger known={known.authenticated} />)}</Loaded>
    </Frame>
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
