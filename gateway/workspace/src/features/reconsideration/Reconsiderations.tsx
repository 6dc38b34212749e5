import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { places } from '../../api/places';
import { useReconsiderations } from '../../api/reconsideration';
import { useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { One } from './One';
import { Propose } from './Propose';

/** 撤销原决定、重新作出决定 in one round: what waits for a second person, what was taken back before, and the way to propose it. */
export function Reconsiderations() {
  const { t } = useTranslation('reconsideration');
  const { round: id = '' } = useParams();
  const all = useReconsiderations(id);
  const proposes = useSeats()('office/officer', 'office/head', 'leading-group/secretary');
  return (
    <Loaded query={useRound(id)}>
      {(round) => (
        <Page title={t('title')} article="第十四条" lead={t('lead')} trail={[{ to: places.round(id), label: round.title }]}>
          <Loaded query={all}>
            {(all) => (
              <>
                {all.length === 0 ? (
                  <Empty title={t('none')}>{proposes && t('first')}</Empty>
                ) : (
                  <Panel title={t('all')} plain>
                    {[...all].reverse().map((one) => (
                      <One key={one.id} round={round} of={one} />
                    ))}
                  </Panel>
                )}
                {proposes && all.every(({ state }) => state !== 'PROPOSED') && <Propose round={round} />}
              </>
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}
