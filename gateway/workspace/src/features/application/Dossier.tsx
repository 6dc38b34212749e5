import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useOutlet, useParams } from 'react-router';
import { type Application, useApplication } from '../../api/application';
import { places } from '../../api/places';
import type { Problem } from '../../api/problem';
import { useSeats } from '../../api/session';
import { cited } from '../../ui/citation';
import { moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { OnPaper } from '../../ui/OnPaper';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { StatusTag } from '../../ui/StatusTag';
import { Appraise } from './Appraise';
import { Credit } from './Credit';
import { CarriedFrom } from './carryover/CarriedFrom';
import { CarryOver } from './carryover/CarryOver';
import { CaseFile } from './CaseFile';
import { Corrections } from './correction/Corrections';
import { Determine } from './Determine';
import { FirstDeclare } from './FirstDeclare';
import { Evidence } from './evidence/Evidence';
import { Eligibility } from './Eligibility';
import { Feedback } from './Feedback';
import { LocalChecks } from './LocalChecks';
import { Overdue } from './Overdue';
import { Examinations } from './Examinations';
import { Recommendation } from './Recommendation';
import { Receipt } from './Receipt';
import { Remedy } from './Remedy';
import { Statement } from './Statement';
import { Submissions } from './Submissions';
import { Supplements } from './Supplements';
import { LaterPapers } from './paper/LaterPapers';
import { SharedPeople } from './team/SharedPeople';
import { TakeOver } from './team/TakeOver';
import { Team } from './team/Team';
import { Withdraw } from './Withdraw';

/** It is long: whoever decides comes back to what they decide by. */
const parts = ['material', 'conditions', 'course'];

/** Whoever is to declare first is asked on, also while it is read anew whether they still are. */
function useUndeclared(id: string, { data, error }: ReturnType<typeof useApplication>) {
  const [last, setLast] = useState<Problem>();
  const asked = error?.slug === 'relation-undeclared';
  if (asked && error !== last) {
    setLast(error);
  }
  return !data && (asked || !error) && last?.said('application') === id ? last : undefined;
}

/** The dossier of one application, and beside it the decision it waits for. */
export function Dossier() {
  const { t } = useTranslation('application');
  const { application: id = '' } = useParams();
  const application = useApplication(id);
  const decision = useOutlet();
  const holds = useSeats()('applicant/applicant');
  const undeclared = useUndeclared(id, application);
  if (undeclared) {
    return <FirstDeclare problem={undeclared} />;
  }
  return (
    <Loaded query={application}>
      {(application) => (
        <Page
          title={application.row.name || t('dossier.title')}
          aside={<StatusTag status={application.row.status} />}
          trail={[{ to: holds ? '/my-applications' : '/applications', label: t(holds ? 'mine.title' : 'list.title') }]}
        >
          <div className={decision ? 'columns' : undefined}>
            <div>
              {!holds && (
                <nav aria-label={t('dossier.parts')} className="row parts">
                  {parts.map((part) => (
                    <a key={part} href={`#${part}`}>
                      {t(`dossier.part.${part}`)}
                    </a>
                  ))}
                </nav>
              )}
              <Remedy application={application} />
              <Feedback application={application} />
              <div id="material">
                <Receipt application={application} />
                <Supplements application={application.row.id} />
                <Submissions application={application} />
                <Statement application={application} />
                <Evidence application={application.row.id} />
                <CarriedFrom application={application} />
              </div>
              <div id="conditions">
                <Eligibility of={application} examined={!holds} />
                <Appraise application={application} />
                <Credit application={application} />
                <Determine application={application} />
              </div>
              <div id="course">
                <LocalChecks application={application.row.id} />
                <Examinations application={application.row.id} />
                <Recommendation application={application.row.id} />
                <Visit application={application} />
                <Defended application={application} />
                <History application={application} />
                <Corrections application={application} />
                <CaseFile application={application.row.id} />
                <Overdue application={application} />
                {application.acts === 'APPLICANT' && <CarryOver application={application} />}
                {application.acts && <Team application={application} />}
                <SharedPeople application={application.row.id} />
                <TakeOver application={application} />
                <LaterPapers application={application} />
                {application.acts === 'APPLICANT' && <Withdraw application={application} />}
              </div>
            </div>
            <Outlet context={application} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

/** 现场评审, once it has come to that. */
function Visit({ application: { row, history } }: { application: Application }) {
  const { t } = useTranslation('application');
  const may = useSeats()('office/officer', 'office/head', 'applicant/applicant');
  return may && history.some(({ status }) => status === 'SITE_REVIEW') ? (
    <Panel title={t('visit.title')} article="第十三条(四)">
      <Link to={places.siteVisit(row.id)}>{t('visit.open')}</Link>
    </Panel>
  ) : null;
}

/** 陈述答辩, once it has come to that. */
function Defended({ application: { row, history } }: { application: Application }) {
  const { t } = useTranslation('application');
  const may = useSeats()('office/officer', 'office/head', 'applicant/applicant');
  return may && history.some(({ status }) => status === 'DEFENSE') ? (
    <Panel title={t('defense.title')} article="第十三条(五)">
      <Link to={places.defense(row.id)}>{t('defense.open')}</Link>
    </Panel>
  ) : null;
}

function History({ application: { history } }: { application: Application }) {
  const { t } = useTranslation(['application', 'ui']);
  return history.length === 0 ? null : (
    <Panel title={t('history.title')} plain>
      <Rows
        caption={t('history.title')}
        rows={history}
        id={({ at, status }) => at + status}
        columns={[
          { title: t('history.status'), cell: ({ status }) => <StatusTag status={status} /> },
          { title: t('history.at'), cell: ({ at }) => moment(at) },
          { title: t('history.article'), cell: ({ article }) => cited(article) },
          {
            title: t('history.reason'),
            cell: ({ reason, paper }) => (
              <>
                {reason} <OnPaper paper={paper} />
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
