import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { DeclaredInterest } from '../../api/recusal';
import type { Round } from '../../api/round';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Rule } from './Rule';
import { relationOf } from './seen';

/** Interests on which no head of the office may rule: the secretary of the leading group finds whether each is one. */
export function Left({ round }: { round: Round }) {
  const { t } = useTranslation(['recusal', 'ui']);
  const left = useRead<DeclaredInterest[]>(['interest-register', round.id, 'left'], () =>
    api.GET('/rounds/{round}/interests/left', { params: { path: { round: round.id } } }),
  );
  const title = t('left.title', { round: round.title });
  return (
    <Loaded query={left}>
      {(those) =>
        those.length > 0 && (
          <Panel title={title}>
            <p>{t('left.lead')}</p>
            <Rows
              caption={title}
              rows={those}
              id={({ declaration, application }) => declaration + application}
              columns={[
                { title: t('register.by'), cell: ({ by }) => by },
                { title: t('ui:application.name'), cell: ({ name }) => name },
                { title: t('relation'), cell: (one) => relationOf(t, one) },
                { title: t('at'), cell: ({ at }) => day(at) },
                { title: t('found'), cell: (one) => <Rule round={round.id} of={one} /> },
              ]}
            />
          </Panel>
        )
      }
    </Loaded>
  );
}
