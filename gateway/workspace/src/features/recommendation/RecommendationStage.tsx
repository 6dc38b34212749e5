import { useTranslation } from 'react-i18next';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';
import { Places } from './Places';
import { Summaries } from './Summaries';

export function RecommendationStage() {
  const { t } = useTranslation('recommendation');
  return (
    <StagePage lead={t('stage.lead')}>
      {({ round, track }) => (
        <>
          <Places round={round.id} />
          <StageQueue round={round} track={track} statuses={['SUBMITTED', 'RETURNED', 'LOCAL_CHECK']} empty={t('stage.none')} />
          <Summaries round={round.id} />
        </>
      )}
    </StagePage>
  );
}
