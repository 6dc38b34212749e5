import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useOutletContext } from 'react-router';
import type { Application, Status } from '../api/application';
import { places } from '../api/places';
import { CommandForm } from './CommandForm';
import { DecisionForm } from './DecisionForm';
import type { Field } from './fields';
import { Panel } from './Page';
import { Unmet } from './Unmet';

interface Props<Values, Body> {
  title: string;
  article: string;
  lead?: string;
  status: Status;
  label: string;
  done: string;
  fields: Field[];
  initial?: Partial<Values>;
  toBody?: (values: Values) => Body;
  run: (application: string, body: Body) => Promise<{ data?: unknown }>;
  /** Given for what may also be entered from signed paper: its name, who decides, and for which unit or one of which. */
  paper?: { decision: string; seats: string[]; unit?: (application: Application) => string | undefined; among?: string[] };
  /** Given where it is found whether the applicant fulfils the conditions. */
  judges?: boolean;
  children?: ReactNode;
}

/** One decision on one application, beside its dossier; asked only while the application waits for it. */
export function Decision<Values extends object, Body = Values>({ title, article, lead, status, run, toBody, paper, judges, ...form }: Props<Values, Body>) {
  const { t } = useTranslation('ui');
  const application = useOutletContext<Application>();
  const { id, status: now } = application.row;
  const navigate = useNavigate();
  const shared = { ...form, after: () => navigate(places.application(id)) };
  return (
    <Panel title={title} article={article}>
      {now !== status ? (
        <p>{t('decision.notDue', { status: t(`status.${now}`) })}</p>
      ) : (
        <>
          {lead && <p>{lead}</p>}
          {judges && <Unmet findings={application.eligibility} />}
          {paper ? (
            <DecisionForm<Values, Body>
              {...shared}
              toBody={toBody}
              run={(body) => run(id, body)}
              decision={paper.decision}
              seats={paper.seats}
              target={id}
              unit={paper.unit?.(application)}
              among={paper.among}
            />
          ) : (
            <CommandForm<Values> {...shared} run={(values) => run(id, toBody ? toBody(values) : (values as unknown as Body))} />
          )}
        </>
      )}
    </Panel>
  );
}
