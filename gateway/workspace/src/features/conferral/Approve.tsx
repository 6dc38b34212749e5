import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ApprovalDecision, ApprovalRuling } from '../../api/conferral';
import type { Round } from '../../api/round';
import { DecisionForm } from '../../ui/DecisionForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';

interface Values extends Omit<ApprovalDecision, 'refused'> {
  refusals?: Record<string, string | undefined>;
}

interface Name {
  id: string;
  name: string;
}

const rulings: ApprovalRuling[] = ['APPROVED', 'RETURNED', 'REFUSED'];

const toDecision = ({ refusals = {}, ...decision }: Values): ApprovalDecision => ({
  ...decision,
  refused:
    decision.ruling === 'APPROVED'
      ? Object.entries(refusals).flatMap(([application, reason]) => (reason?.trim() ? [{ application, reason }] : []))
      : [],
});

/** 批复: the list approved, sent back to be put right, or refused; one of an approved list may be refused alone. */
export function Approve({ round, names }: { round: Round; names: Name[] }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t('approve.title')} article="第十五条">
      <DecisionForm<Values, ApprovalDecision>
        decision="approval"
        target={round.id}
        seats={['government/signer', 'leading-group/secretary']}
        label={t('approve.button')}
        done={t('approve.done')}
        toBody={toDecision}
        run={(body) => api.POST('/rounds/{round}/approval', { params: { path: { round: round.id } }, body })}
      >
        <Questions names={names} />
      </DecisionForm>
    </Panel>
  );
}

function Questions({ names }: { names: Name[] }) {
  const { t } = useTranslation('conferral');
  const ruling: ApprovalRuling | undefined = Form.useWatch('ruling');
  return (
    <>
      <FormField
        field={{
          name: 'ruling',
          kind: 'radio',
          label: t('approve.conclusion'),
          required: true,
          options: rulings.map((value) => ({ value, label: t(`approve.ruling.${value}`) })),
          help: ruling && t(`approve.means.${ruling}`),
        }}
      />
      <FormField field={{ name: 'documentNumber', kind: 'text', max: 100, label: t('approve.number'), required: true, help: t('approve.help') }} />
      <FormField field={{ name: 'date', kind: 'date', label: t('approve.date'), required: true }} />
      <FormField field={{ name: 'reason', kind: 'area', max: 2000, label: t('approve.reason'), required: ruling === 'RETURNED' || ruling === 'REFUSED' }} />
      {ruling === 'APPROVED' && names.length > 0 && (
        <fieldset>
          <legend>{t('approve.refused')}</legend>
          <p>{t('approve.refusedHelp')}</p>
          {names.map(({ id, name }) => (
            <FormField key={id} field={{ name: ['refusals', id], kind: 'text', max: 2000, label: t('approve.refusal', { name }) }} />
          ))}
        </fieldset>
      )}
    </>
  );
}
