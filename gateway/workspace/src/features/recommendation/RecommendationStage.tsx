import { useTranslation } from 'react-i18next';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';

export function RecommendationStage() {
  const { t } = useTranslation('recommendation');
  return (
    <StagePage lead={t('stage.lead')}>
      {({ round, track }) => (
        <StageQueue round={round} track={track} statuses={['SUBMITTED', 'RETURNED', 'LOCAL_CHECK']} empty={t('stage.none')} />
      )}
    </StagePage>
  );
}
