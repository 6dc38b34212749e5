import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { tenant } from '../api/client';
import { useProfile } from '../api/profile';
import { logOut, useSeats, useSession } from '../api/session';
import { Bell } from './Bell';
import { Frame } from './Frame';
import { Login } from './Login';
import { order, registers, work } from './menu';

export function Shell() {
  const { t } = useTranslation('app');
  const session = useSession();
  const known = session.data !== undefined;
  return (
    <Frame
      name={<Region />}
      before={<a href={`/${tenant}`}>{t('publicSite')}</a>}
      tools={
        session.data && (
          <>
            <Bell />
            <span>{session.data.name}</span>
            <button type="button" onClick={() => logOut()}>
              {t('logout')}
            </button>
          </>
        )
      }
      menu={useMenu(known)}
      foot={t('foot')}
    >
      {known ? <Outlet /> : <Login session={session} />}
    </Frame>
  );
}

function Region() {
  const { t } = useTranslation('app');
  const profile = useProfile().data;
  return (
    <>
      {profile?.mongolianName && (
        <span className="mongolian" lang="mn-Mong">
          {profile.mongolianName}
        </span>
      )}
      <span>
        <span className="region">{profile?.name ?? tenant}</span>
        <span className="award">
          {profile?.awardName ?? ''} {t('workspace')}
        </span>
      </span>
    </>
  );
}

/** For whoever is logged in: what their seats open. */
function useMenu(known: boolean) {
  const { t } = useTranslation('app');
  const holds = useSeats();
  return known
    ? [work, registers, order].map((entries) => entries.filter(({ seats }) => !seats || holds(...seats)).map(({ to, key }) => ({ to, label: t(`menu.${key}`) })))
    : undefined;
}
