import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Invitation } from '../../../api/collaboration';
import { useCommand } from '../../../api/query';
import { moment } from '../../../ui/dates';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Rows } from '../../../ui/Rows';

/** Who was given a code, and what became of it. */
export function Invitations({ application, all }: { application: string; all: Invitation[] }) {
  const { t } = useTranslation('application');
  const revocation = useCommand(
    ({ id: invitation }: Invitation) =>
      api.DELETE('/applications/{application}/invitations/{invitation}', { params: { path: { application, invitation } } }),
    t('team.revoked'),
  );
  return (
    <>
      {revocation.error && <ProblemNote problem={revocation.error} />}
      <Rows
        shown
        caption={t('team.invitations')}
        rows={all}
        id={({ id }) => id}
        columns={[
          { title: t('team.whom'), cell: ({ whom }) => whom },
          { title: t('team.at'), cell: ({ invitedAt }) => moment(invitedAt) },
          { title: t('team.until'), cell: ({ expiresAt }) => moment(expiresAt) },
          { title: t('team.state'), cell: ({ state }) => t(`team.${state}`) },
          {
            title: '',
            end: true,
            cell: (one) =>
              one.state === 'OPEN' && (
                <Button size="small" onClick={() => revocation.mutate(one)}>
                  {t('team.revoke')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
