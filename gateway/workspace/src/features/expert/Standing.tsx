import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Expert } from '../../api/expert';
import { CommandForm } from '../../ui/CommandForm';

/** 暂停、移出: with the reason, and what is to be done about the panels they sit on. */
export function Leave({ expert: { id, name } }: { expert: Expert }) {
  const { t } = useTranslation('expert');
  return (
    <details>
      <summary aria-label={t('pool.leaveOf', { name })}>{t('pool.leave')}</summary>
      <CommandForm<{ kind: 'suspended' | 'removed'; reason: string }>
        danger
        label={t('pool.leaveButton')}
        done={t('pool.leaveDone')}
        initial={{ kind: 'suspended' }}
        run={({ kind, reason }) =>
          api.POST('/experts/{expert}/departure', {
            params: { path: { expert: id } },
            body: { forGood: kind === 'removed', reason },
          })
        }
        fields={[
          {
            name: 'kind',
            kind: 'radio',
            label: t('pool.kind'),
            required: true,
            help: t('pool.leaveHelp'),
            options: [
              { value: 'suspended', label: t('pool.suspend') },
              { value: 'removed', label: t('pool.remove') },
            ],
          },
          { name: 'reason', kind: 'area', max: 1000, label: t('pool.reason'), required: true },
        ]}
      />
    </details>
  );
}

/** 认定兼任不影响评审: whoever is known by a number of somebody who works on the award waits for it. */
export function KeepSeat({ expert }: { expert: Expert }) {
  return <Reasoned words="keepSeat" expert={expert} run={(params, body) => api.POST('/experts/{expert}/seat', { params, body })} />;
}

/** 恢复 */
export function Return({ expert }: { expert: Expert }) {
  return <Reasoned words="back" expert={expert} run={(params, body) => api.POST('/experts/{expert}/return', { params, body })} />;
}

interface Props {
  words: 'keepSeat' | 'back';
  expert: Expert;
  run: (params: { path: { expert: string } }, body: { reason: string }) => Promise<{ data?: unknown }>;
}

/** What the office finds of an expert, with its reason alone. */
function Reasoned({ words, expert: { id, name }, run }: Props) {
  const { t } = useTranslation('expert');
  return (
    <details>
      <summary aria-label={t(`pool.${words}Of`, { name })}>{t(`pool.${words}`)}</summary>
      <CommandForm<{ reason: string }>
        label={t(`pool.${words}`)}
        done={t(`pool.${words}Done`)}
        run={(body) => run({ path: { expert: id } }, body)}
        fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('pool.reason'), required: true, help: t(`pool.${words}Help`) }]}
      />
    </details>
  );
}
