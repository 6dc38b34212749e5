import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { DeclaredInterest } from '../../api/recusal';
import { CommandForm } from '../../ui/CommandForm';

interface Found {
  stands: boolean;
  reason: string;
}

/** Whether it is an interest: found by the head of the office, or by the secretary where no head may. */
export function Rule({ round, of: { declaration, application } }: { round: string; of: DeclaredInterest }) {
  const { t } = useTranslation('recusal');
  return (
    <details>
      <summary>{t('rule.title')}</summary>
      <CommandForm<Found>
        label={t('rule.button')}
        done={t('rule.done')}
        run={(found) =>
          api.POST('/rounds/{round}/interests/{declaration}/ruling', {
            params: { path: { round, declaration } },
            body: { application, ...found },
          })
        }
        fields={[
          {
            name: 'stands',
            kind: 'radio',
            label: t('rule.question'),
            required: true,
            options: [
              { value: true, label: t('rule.stands') },
              { value: false, label: t('rule.none') },
            ],
          },
          { name: 'reason', kind: 'area', max: 1000, label: t('rule.reason'), required: true },
        ]}
      />
    </details>
  );
}
