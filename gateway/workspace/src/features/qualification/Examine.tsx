import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { Application, Status } from '../../api/application';
import { api } from '../../api/client';
import type { Examination } from '../../api/qualification';
import { Decision } from '../../ui/Decision';
import { FormField } from '../../ui/fields';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';
import { useVerdict } from '../../ui/useVerdict';
import { AskForMore } from './AskForMore';
import { Grounds, unmet } from './Grounds';

interface Step {
  step: 'formal-review' | 'recheck';
  status: Status;
}

/** 形式审查 and 复核 ask the same two questions; the second is asked of another officer. */
export function Examine({ step, status }: Step) {
  const { t } = useTranslation('qualification');
  const { eligibility } = useOutletContext<Application>();
  const [passed, opinion] = useVerdict(t('examine.passed'), t('examine.failed'));
  return (
    <div>
      <Decision<Examination>
        title={t(`${step}.title`)}
        article="第十三条(二)"
        lead={t(`${step}.lead`)}
        judges
        status={status}
        label={t('examine.button')}
        done={t('examine.done')}
        fields={[passed]}
        initial={{ conditions: unmet(eligibility) }}
        run={(application, body) =>
          api.POST(`/applications/{application}/${step}`, { params: { path: { application } }, body })
        }
      >
        <Grounds findings={eligibility} />
        <FormField field={opinion} />
      </Decision>
      <AskForMore status={status} />
    </div>
  );
}

export function ExaminationStage({ step, status }: Step) {
  const { t } = useTranslation('qualification');
  return (
    <StagePage lead={t(`${step}.lead`)}>
      {({ round, track, ordinal }) => (
        <StageQueue round={round} track={track} ordinal={ordinal} statuses={[status, 'SUPPLEMENTING']} empty={t(`${step}.none`)} />
      )}
    </StagePage>
  );
}
