import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { MajorMatter, MatterDecision } from '../../api/matter';
import { DecisionForm } from '../../ui/DecisionForm';
import { Panel } from '../../ui/Page';

const seats = { LEADING_GROUP: 'leading-group/secretary', GOVERNMENT: 'government/signer' };

type Written = Omit<MatterDecision, 'published'> & { published?: boolean };

/** 研究决定: whoever deliberates, by account or on paper. */
export function Decide({ matter: { id, version, decider } }: { matter: MajorMatter }) {
  const { t } = useTranslation('matter');
  return (
    <Panel title={t('decide.title')}>
      <p>{t('decide.lead')}</p>
      <DecisionForm<Written, MatterDecision>
        decision="major-matter"
        target={id}
        seats={[seats[decider]]}
        unit={decider === 'GOVERNMENT' ? 'government/main' : 'leading-group/main'}
        label={t('decide.button')}
        done={t('decide.done')}
        toBody={({ published = false, ...written }) => ({ ...written, published })}
        run={(body) =>
          api.POST('/matters/{matter}/decision', { params: { path: { matter: id }, header: { 'If-Match': `"${version}"` } }, body })
        }
        fields={[
          { name: 'decision', kind: 'area', max: 4000, label: t('decision.decision'), required: true },
          { name: 'date', kind: 'date', label: t('decision.date'), help: t('decide.dateHelp'), required: true },
          { name: 'minutesNumber', kind: 'text', max: 100, label: t('decision.number'), required: true },
          { name: 'reason', kind: 'area', max: 2000, label: t('decision.reason'), help: t('decide.reasonHelp') },
          { name: 'published', kind: 'check', label: t('decision.published'), text: t('decide.publish') },
        ]}
      />
    </Panel>
  );
}
