import { useTranslation } from 'react-i18next';
import { type StepFees, setTariff } from '../../api/remuneration';
import { CommandForm } from '../../ui/CommandForm';

interface Values {
  perDossier?: number | null;
  amounts?: Record<string, number | null | undefined>;
}

/** A rate for each dossier, and amounts that stand in place of what it comes to. */
export function SetTariff({ round, fees }: { round: string; fees: StepFees }) {
  const { t } = useTranslation('remuneration');
  const set = ({ perDossier, amounts = {} }: Values) =>
    setTariff(round, fees, {
      perDossier: perDossier ?? undefined,
      amounts: Object.fromEntries(Object.entries(amounts).flatMap(([expert, amount]) => (amount === undefined || amount === null ? [] : [[expert, amount]]))),
    });
  return (
    <details>
      <summary>{t('set.title')}</summary>
      <CommandForm<Values>
        label={t('set.button')}
        done={t('set.done')}
        initial={{ perDossier: fees.tariff.perDossier, amounts: fees.tariff.amounts }}
        run={set}
        fields={[
          { name: 'perDossier', kind: 'number', min: 0, precision: 2, label: t('set.perDossier'), help: t('set.perDossierHelp') },
          ...fees.lines.map(({ expert, name }) => ({ name: ['amounts', expert], kind: 'number' as const, min: 0, precision: 2, label: t('set.amountOf', { name }) })),
        ]}
      />
    </details>
  );
}
