import { useTranslation } from 'react-i18next';
import { useNavigate, useOutletContext } from 'react-router';
import type { Application, Status } from '../api/award';
import { places } from '../api/places';
import { CommandForm } from './CommandForm';
import type { Field } from './fields';
import { Panel } from './Page';

interface Props<Values> {
  title: string;
  article: string;
  lead?: string;
  status: Status;
  label: string;
  done: string;
  fields: Field[];
  initial?: Partial<Values>;
  run: (application: string, values: Values) => Promise<{ data?: unknown }>;
}

/** One decision on one application, beside its dossier; asked only while the application waits for it. */
export function Decision<Values extends object>({ title, article, lead, status, run, ...form }: Props<Values>) {
  const { t } = useTranslation('ui');
  const { row } = useOutletContext<Application>();
  const navigate = useNavigate();
  return (
    <Panel title={title} article={article}>
      {row.status === status ? (
        <>
          {lead && <p>{lead}</p>}
          <CommandForm<Values>
            {...form}
            run={(values) => run(row.id, values)}
            after={() => navigate(places.application(row.id))}
          />
        </>
      ) : (
        <p>{t('decision.notDue', { status: t(`status.${row.status}`) })}</p>
      )}
    </Panel>
  );
}
