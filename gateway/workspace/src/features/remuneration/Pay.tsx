import { useTranslation } from 'react-i18next';
import { payFees, type StepFees } from '../../api/remuneration';
import { CommandForm } from '../../ui/CommandForm';

/** 登记发放: the amounts stay as they are from then on. */
export function Pay({ round, fees }: { round: string; fees: StepFees }) {
  const { t } = useTranslation('remuneration');
  return (
    <details>
      <summary>{t('pay.title')}</summary>
      <CommandForm<{ on: string }>
        label={t('pay.button')}
        done={t('pay.done')}
        run={({ on }) => payFees(round, fees, on)}
        fields={[{ name: 'on', kind: 'date', label: t('pay.on'), help: t('pay.help'), required: true }]}
      />
    </details>
  );
}
