import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';

/** 确认符合申报条件的单位和个人名单, as a whole. */
export function QualifiedList() {
  const { t } = useTranslation('qualification');
  const head = useSeats()('office/head');
  return (
    <StagePage lead={t('list.lead')}>
      {({ round, track, open }) => (
        <>
          <StageQueue round={round} track={track} statuses={['AWAITING_LIST']} empty={t('list.none')} />
          {open && head && (
            <Panel title={t('list.confirm')} article="第十三条(二)">
              <p>{t('list.once')}</p>
              <CommandForm
                label={t('list.button')}
                done={t('list.done')}
                run={() =>
                  api.POST('/rounds/{round}/tracks/{track}/qualified-list', {
                    params: { path: { round: round.id, track } },
                  })
                }
              />
            </Panel>
          )}
          {open && !head && <p className="warning">{t('list.turn')}</p>}
        </>
      )}
    </StagePage>
  );
}
