import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { tenant } from '../api/client';
import { Problem } from '../api/problem';
import { becomeApplicant, type Session } from '../api/session';
import { CommandForm } from '../ui/CommandForm';
import { Loaded } from '../ui/Loaded';
import { Page, Panel } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

/** Who is nobody here yet: log in, or hear why this login does not open this region. */
export function Login({ session }: { session: UseQueryResult<Session> }) {
  const { t } = useTranslation('app');
  const problem = session.error instanceof Problem ? session.error : undefined;
  if (!problem || ![401, 403].includes(problem.status)) {
    return <Loaded query={session}>{() => null}</Loaded>;
  }
  const back = encodeURIComponent(location.pathname);
  return (
    <Page title={t('login.title')} lead={t('login.lead')}>
      {problem.status === 403 && (
        <>
          <ProblemNote problem={problem} />
          <Panel title={t('join.title')} article="第五条">
            <p>{t('join.lead')}</p>
            <CommandForm label={t('join.button')} done={t('join.done')} run={becomeApplicant} after={() => location.reload()} />
          </Panel>
        </>
      )}
      <Panel>
        <p>{t('login.how')}</p>
        <p className="row">
          <Button type="primary" href={`/oauth2/authorization/keycloak?return=${back}`}>
            {t('login.button')}
          </Button>
          <a href={`/${tenant}`}>{t('publicSite')}</a>
        </p>
      </Panel>
    </Page>
  );
}
