import { useTranslation } from 'react-i18next';
import type { Status } from '../../api/application';
import { api } from '../../api/client';
import { Decision } from '../../ui/Decision';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';
import { useVerdict } from '../../ui/useVerdict';
import { AskForMore } from './AskForMore';

interface Examination {
  step: 'formal-review' | 'recheck';
  status: Status;
}

/** 形式审查 and 复核 ask the same two questions; the second is asked of another officer. */
export function Examine({ step, status }: Examination) {
  const { t } = useTranslation('qualification');
  return (
    <div>
      <Decision<{ passed: boolean; opinion: string }>
        title={t(`${step}.title`)}
        article="第十三条(二)"
        lead={t(`${step}.lead`)}
        judges
        status={status}
        label={t('examine.button')}
        done={t('examine.done')}
        fields={useVerdict(t('examine.passed'), t('examine.failed'))}
        run={(application, body) =>
          api.POST(`/applications/{application}/${step}`, { params: { path: { application } }, body })
        }
      />
      <AskForMore status={status} />
    </div>
  );
}

export function ExaminationStage({ step, status }: Examination) {
  const { t } = useTranslation('qualification');
  return (
    <StagePage lead={t(`${step}.lead`)}>
      {({ round, track, ordinal }) => (
        <StageQueue round={round} track={track} ordinal={ordinal} statuses={[status, 'SUPPLEMENTING']} empty={t(`${step}.none`)} />
      )}
    </StagePage>
  );
}
