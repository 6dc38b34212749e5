import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { IssuedInvitation } from '../../../api/collaboration';
import { CommandForm } from '../../../ui/CommandForm';
import { moment } from '../../../ui/dates';

/** A code for somebody, shown once; whoever is meant enters it themself. */
export function Invite({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const [issued, keep] = useState<IssuedInvitation>();
  return (
    <>
      {issued && (
        <p role="status">
          {t('team.code')} <code>{issued.code}</code> <br />
          {t('team.codeOnce', { until: moment(issued.expiresAt) })}
        </p>
      )}
      <CommandForm<{ whom: string }>
        label={t('team.invite')}
        done={t('team.invited')}
        run={async (body) => {
          const told = await api.POST('/applications/{application}/invitations', { params: { path: { application } }, body });
          keep(told.data);
          return told;
        }}
        fields={[{ name: 'whom', kind: 'text', max: 100, label: t('team.whom'), help: t('team.whomHelp'), required: true }]}
      />
    </>
  );
}
