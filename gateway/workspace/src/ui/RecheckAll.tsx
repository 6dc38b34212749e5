import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import type { Blocker } from '../api/blockers';
import { useSeats } from '../api/session';
import { CommandForm } from './CommandForm';
import { listed } from './words';

interface Clean {
  applications: string[];
  basis: string;
}

/** 条件复查 of a whole list: those nothing was found against at once, each with the conditions it is found of. */
export function RecheckAll({ round, open }: { round: string; open: Blocker[] }) {
  const { t } = useTranslation(['ui', 'application']);
  const enters = useSeats()('office/officer');
  return open.length === 0 || !enters ? null : (
    <>
      <h3>{t('recheck.title')}</h3>
      <p>{t('recheck.lead')}</p>
      <CommandForm<Clean>
        key={open.length}
        label={t('recheck.button')}
        done={t('recheck.done')}
        initial={{ applications: open.map(({ application }) => application) }}
        run={(body) => api.POST('/rounds/{round}/rechecks', { params: { path: { round } }, body })}
        fields={[
          {
            name: 'applications',
            kind: 'checks',
            label: t('recheck.of'),
            required: true,
            options: open.map(({ application, name, conditions }) => ({
              value: application,
              label: t('recheck.line', { name, conditions: listed(conditions.map((one) => t(`application:condition.${one}`))) }),
            })),
          },
          { name: 'basis', kind: 'area', max: 500, label: t('recheck.basis'), help: t('recheck.basisHelp'), required: true },
        ]}
      />
    </>
  );
}
