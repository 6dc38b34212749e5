import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { HoldSplit } from '../../api/publicnotice';
import { useSeats } from '../../api/session';
import { DecisionForm } from '../../ui/DecisionForm';
import { Panel } from '../../ui/Page';

const seats = ['leading-group/secretary', 'government/signer'];

/** 分开办理: whoever deliberates decides that an objection to one name holds up nobody else. */
export function SplitHold({ round }: { round: string }) {
  const { t } = useTranslation('publicnotice');
  if (!useSeats()('office/officer', ...seats)) {
    return null;
  }
  return (
    <Panel title={t('split.title')} article="第十五条">
      <p>{t('split.lead')}</p>
      <DecisionForm<HoldSplit>
        decision="hold-split"
        target={round}
        seats={seats}
        label={t('split.button')}
        done={t('split.done')}
        run={(body) => api.POST('/rounds/{round}/hold-split', { params: { path: { round } }, body })}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 100, label: t('split.number'), required: true, help: t('split.help') },
          { name: 'date', kind: 'date', label: t('split.date'), required: true },
          { name: 'reason', kind: 'area', max: 2000, label: t('split.reason'), required: true },
        ]}
      />
    </Panel>
  );
}
