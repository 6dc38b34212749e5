import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { Application, Status } from '../../api/application';
import { api } from '../../api/client';
import { Decision } from '../../ui/Decision';

/** 补充材料: everything that is wanted at once, with a last day; the step waits for it. */
export function AskForMore({ status }: { status: Status }) {
  const { t } = useTranslation('qualification');
  const { row } = useOutletContext<Application>();
  return row.status !== status ? null : (
    <Decision<{ items: string[]; completeBy: string }>
      title={t('supplement.title')}
      article="第十三条(二)"
      lead={t('supplement.lead')}
      status={status}
      label={t('supplement.button')}
      done={t('supplement.done')}
      run={(application, { items = [], completeBy }) =>
        api.POST('/applications/{application}/supplements', { params: { path: { application } }, body: { items, completeBy } })
      }
      fields={[
        { name: 'items', kind: 'lines', label: t('supplement.items'), add: t('supplement.add'), help: t('supplement.help') },
        { name: 'completeBy', kind: 'date', label: t('supplement.completeBy'), required: true },
      ]}
    />
  );
}
