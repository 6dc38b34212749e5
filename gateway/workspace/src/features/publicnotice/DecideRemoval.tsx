import { useTranslation } from 'react-i18next';
import { decideRemoval, type RemovalDecision } from '../../api/objection';
import type { SignedPage } from '../../api/scan';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { DecisionForm } from '../../ui/DecisionForm';
import type { Field } from '../../ui/fields';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

export const deliberators = ['leading-group/secretary', 'government/signer'];

/** 取消决定 by whoever deliberates, with its signed document, or entered from that by the office. */
export function DecideRemoval({ objection }: { objection: string }) {
  const { t } = useTranslation('publicnotice');
  const own = useSeats()(...deliberators);
  const scan: Field = { name: 'scan', kind: 'file', label: t('removal.signed'), required: true };
  return (
    <DecisionForm<RemovalDecision & { scan: File }>
      decision="removal"
      target={objection}
      seats={deliberators}
      label={t('removal.button')}
      done={t('removal.done')}
      run={(body) => decideRemoval(objection, body)}
      fields={[
        {
          name: 'remove',
          kind: 'radio',
          label: t('removal.decision'),
          required: true,
          options: [
            { value: true, label: t('removal.remove') },
            { value: false, label: t('removal.stay') },
          ],
        },
        { name: 'documentNumber', kind: 'text', max: 100, label: t('removal.number'), required: true, help: t('split.help') },
        { name: 'date', kind: 'date', label: t('removal.date'), required: true },
        { name: 'reason', kind: 'area', max: 4000, label: t('removal.reason'), required: true, help: t('rule.help') },
        ...(own ? [scan] : []),
      ]}
    />
  );
}

export function RemovalDecided({ objection, decision, pages }: { objection: string; decision: RemovalDecision; pages: SignedPage[] }) {
  const { t } = useTranslation('publicnotice');
  return (
    <>
      <Facts
        of={[
          [t('removal.decision'), t(decision.remove ? 'removal.remove' : 'removal.stay')],
          [t('removal.number'), t('removal.numbered', { number: decision.documentNumber, date: day(decision.date) })],
          [t('removal.reason'), decision.reason],
        ]}
      />
      <SignedPages address={`/objections/${objection}/removal/signed-pages`} pages={pages} label={t('removal.signed')} adds={false} />
    </>
  );
}
