import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Application } from '../../../api/application';
import { api } from '../../../api/client';
import { type Collaborator, useTeam } from '../../../api/collaboration';
import { useCommand } from '../../../api/query';
import { moment } from '../../../ui/dates';
import { Empty, Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Rows } from '../../../ui/Rows';
import { HandOver } from './HandOver';
import { Invitations } from './Invitations';
import { Invite } from './Invite';
import { Offered } from './Offered';

const over = ['CONFERRED', 'ENDED', 'WITHDRAWN', 'BARRED'];

/** 协作人: who works on the dossier with the one who applies. */
export function Team({ application: { row, acts } }: { application: Application }) {
  const { t } = useTranslation('application');
  const team = useTeam(row.id);
  const applies = acts === 'APPLICANT';
  const invites = applies && !over.includes(row.status);
  return (
    <Panel title={t('team.title')} article="第五条">
      <p className="quiet">{t(applies ? 'team.lead' : 'team.works')}</p>
      <Loaded query={team}>
        {({ collaborators, invitations, handover }) => (
          <>
            {handover && <Offered application={row.id} offer={handover} />}
            {collaborators.length === 0 ? (
              <Empty title={t('team.none')}>{invites && t('team.first')}</Empty>
            ) : (
              <Collaborators application={row.id} all={collaborators} applies={applies} />
            )}
            {invites && <Invite application={row.id} />}
            {invitations.length > 0 && <Invitations application={row.id} all={invitations} />}
            {invites && row.track !== 'INDIVIDUAL' && collaborators.length > 0 && !handover && <HandOver application={row.id} to={collaborators} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Collaborators({ application, all, applies }: { application: string; all: Collaborator[]; applies: boolean }) {
  const { t } = useTranslation('application');
  const navigate = useNavigate();
  const leaving = useCommand(
    ({ id: collaborator }: Collaborator) =>
      api.DELETE('/applications/{application}/collaborators/{collaborator}', { params: { path: { application, collaborator } } }),
    t('team.removed'),
    () => applies || navigate('/my-applications'), // it is closed to whoever left
  );
  const leave = (one: Collaborator) => {
    if (window.confirm(t(one.you ? 'team.sureLeave' : 'team.sureRemove', { name: one.name }))) {
      leaving.mutate(one);
    }
  };
  return (
    <>
      {leaving.error && <ProblemNote problem={leaving.error} />}
      <Rows
        caption={t('team.title')}
        rows={all}
        id={({ id }) => id}
        columns={[
          { title: t('team.person'), cell: ({ name, you }) => name + (you ? t('team.you') : '') },
          { title: t('team.since'), cell: ({ since }) => moment(since) },
          {
            title: '',
            end: true,
            cell: (one) =>
              (applies || one.you) && (
                <Button size="small" onClick={() => leave(one)}>
                  {t(one.you ? 'team.leave' : 'team.remove')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
