import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../../api/client';
import type { Offer } from '../../../api/collaboration';
import { places } from '../../../api/places';
import { CommandForm } from '../../../ui/CommandForm';
import { moment } from '../../../ui/dates';
import { Panel } from '../../../ui/Page';
import { Facts } from '../../../ui/Rows';

/** Whoever was given a code sees first what it invites to, and by whom. */
export function AcceptInvitation() {
  const { t } = useTranslation(['application', 'ui']);
  const navigate = useNavigate();
  const [offered, keep] = useState<{ code: string; offer: Offer }>();
  const look = async (body: { code: string }) => {
    const told = await api.POST('/my/invitation', { body });
    keep({ code: body.code, offer: told.data! });
    return told;
  };
  const accept = async () => {
    const told = await api.POST('/my/invitation/acceptance', { body: { code: offered!.code } });
    navigate(places.application(told.data!.application));
    return told;
  };
  return (
    <Panel title={t('team.enter')} article="第五条">
      {offered ? (
        <>
          <Facts
            of={[
              [t('team.round'), offered.offer.round],
              [t('team.track'), t(`ui:track.${offered.offer.track}`)],
              [t('team.name'), offered.offer.name || t('team.unnamed')],
              [t('team.by'), offered.offer.invitedBy],
              [t('team.until'), moment(offered.offer.expiresAt)],
            ]}
          />
          <p className="warning">{t(offered.offer.takeover ? 'takeover.warning' : 'team.judges')}</p>
          <CommandForm label={t(offered.offer.takeover ? 'takeover.accept' : 'team.accept')} done={t('team.accepted')} run={accept} />
        </>
      ) : (
        <>
          <p className="quiet">{t('team.enterLead')}</p>
          <CommandForm<{ code: string }>
            label={t('team.look')}
            done={t('team.looked')}
            run={look}
            fields={[{ name: 'code', kind: 'text', max: 40, mono: true, label: t('team.code'), required: true }]}
          />
        </>
      )}
    </Panel>
  );
}
