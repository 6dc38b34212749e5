import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { api } from '../../api/client';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

const over = ['CONFERRED', 'ENDED', 'WITHDRAWN', 'BARRED'];

export const withdrawable = ({ status }: Application['row']) => !over.includes(status);

/** Applying is voluntary, and so is going on. */
export function Withdraw({ application: { row } }: { application: Application }) {
  const { t } = useTranslation('application');
  return !withdrawable(row) ? null : (
    <Panel title={t('withdraw.title')} article="第五条" plain>
      <CommandForm<{ reason: string }>
        danger
        label={t('withdraw.button')}
        done={t('withdraw.done')}
        run={(body) =>
          api.POST('/applications/{application}/withdrawal', {
            params: { path: { application: row.id } },
            body,
          })
        }
        fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('withdraw.reason'), required: true }]}
      />
    </Panel>
  );
}
