import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { InterestRegister } from '../../api/recusal';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Rule } from './Rule';
import { relationOf } from './seen';
import { Standing } from './Standing';

/** Every interest that was declared in a round; the head of the office finds whether it is one. */
export function Register({ round }: { round: Round }) {
  const { t } = useTranslation(['recusal', 'ui']);
  const head = useSeats()('office/head');
  const register = useRead<InterestRegister>(['interest-register', round.id], () =>
    api.GET('/rounds/{round}/interests/declared', { params: { path: { round: round.id } } }),
  );
  return (
    <Panel title={t('register.title', { round: round.title })}>
      <Loaded query={register}>
        {({ declarants, declared }) => (
          <>
            <p>{t('register.count', { declarants, declared: declared.length })}</p>
            {declared.length > 0 && (
              <Rows
                caption={t('register.title', { round: round.title })}
                rows={declared}
                id={({ declaration, application }) => declaration + application}
                columns={[
                  { title: t('register.by'), cell: ({ by }) => by },
                  { title: t('ui:application.name'), cell: ({ name }) => name },
                  { title: t('relation'), cell: (one) => relationOf(t, one) },
                  { title: t('at'), cell: ({ at }) => day(at) },
                  {
                    title: t('found'),
                    cell: (one) => (
                      <>
                        <Standing ruling={one.ruling} />
                        {head && !one.ruling && <Rule round={round.id} of={one} />}
                        {head && (
                          <div>
                            <Link to={`/applications/${one.application}/openings`}>{t('openings.link', { name: one.name })}</Link>
                          </div>
                        )}
                      </>
                    ),
                  },
                ]}
              />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
