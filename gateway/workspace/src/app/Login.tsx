import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { tenant } from '../api/client';
import { Problem } from '../api/problem';
import { becomeApplicant, loginAddress, logOut, type Session } from '../api/session';
import { CommandForm } from '../ui/CommandForm';
import { Loaded } from '../ui/Loaded';
import { Page, Panel } from '../ui/Page';

/** Who is nobody here yet: log in, or hear why this login does not open this region. */
export function Login({ session }: { session: UseQueryResult<Session> }) {
  const problem = session.error instanceof Problem ? session.error : undefined;
  if (!problem || ![401, 403].includes(problem.status)) {
    return <Loaded query={session}>{() => null}</Loaded>;
  }
  return problem.status === 403 ? <Join /> : <Enter />;
}

function Enter() {
  const { t } = useTranslation('app');
  return (
    <Page title={t('login.title')} lead={t('login.lead')}>
      <Panel>
        <p>{t('login.how')}</p>
        <p className="row">
          <Button type="primary" href={loginAddress()}>
            {t('login.button')}
          </Button>
          <a href={`/${tenant}`}>{t('publicSite')}</a>
        </p>
      </Panel>
    </Page>
  );
}

/** Logged in, but nobody in this region yet. */
function Join() {
  const { t } = useTranslation('app');
  return (
    <Page title={t('join.title')} article="第五条" lead={t('join.lead')}>
      <Panel>
        <CommandForm label={t('join.button')} done={t('join.done')} run={becomeApplicant} after={() => location.assign(loginAddress())} />
        <p className="row" style={{ marginTop: '1rem' }}>
          <Button onClick={() => logOut()}>{t('join.other')}</Button>
          <a href={`/${tenant}`}>{t('publicSite')}</a>
        </p>
      </Panel>
    </Page>
  );
}
