import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type BasisAlert, cited, useBasisAlerts } from '../api/alerts';
import { api } from '../api/client';
import type { Duty } from '../api/duty';
import { useRead } from '../api/query';
import { type Round, useRounds } from '../api/round';
import { useSeats } from '../api/session';
import { useVacancies } from '../api/vacancies';
import { Article } from '../ui/Article';
import { Due } from '../ui/Due';
import { Empty, Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { lastDayOfDuty, placeOfDuty } from './duty';
import { keepers } from './menu';
import { VacancyLine } from './VacancyLine';

/** What must I do, by when, under which article. */
export function Duties() {
  const { t } = useTranslation('app');
  const duties = useRead<Duty[]>(['duties'], () => api.GET('/my/duties'));
  // only they tell on which screen a duty is done
  const rounds = useRounds();
  const holds = useSeats();
  const alerts = (useBasisAlerts(holds(...keepers)).data ?? []).filter(({ open }) => open);
  const seats = useVacancies(holds('admin/system/administrator')).data ?? [];
  // whoever asks for this page again, though it stands already, asks what is new
  const { key } = useLocation();
  const { refetch } = duties;
  useEffect(() => void refetch(), [key, refetch]);
  return (
    <Page title={t('duties.title')} lead={t('duties.lead')}>
      <Loaded query={rounds}>
        {(rounds) => (
          <Loaded query={duties}>
            {(duties) =>
              duties.length + alerts.length + seats.length === 0 ? (
                <Empty title={t('duties.none')}>
                  {holds('applicant/applicant') ? (
                    <Link to="/my-applications">{t('duties.apply')}</Link>
                  ) : holds('office/officer', 'office/head') ? (
                    <Link to="/rounds">{t('duties.plan')}</Link>
                  ) : (
                    t('duties.wait')
                  )}
                </Empty>
              ) : (
                <ul className="duties">
                  {alerts.map((alert) => (
                    <AlertLine key={alert.id} alert={alert} />
                  ))}
                  {seats.map((vacancy) => (
                    <VacancyLine key={vacancy.kind + vacancy.role + vacancy.steps.join()} vacancy={vacancy} />
                  ))}
                  {duties.map((duty) => (
                    <DutyLine
                      key={`${duty.action}${duty.round}${duty.track}${duty.stage}`}
                      duty={duty}
                      round={rounds.find(({ id }) => id === duty.round)}
                    />
                  ))}
                </ul>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

/** Asked by tenant-service, where the policy is kept; the others by award-service. */
function AlertLine({ alert }: { alert: BasisAlert }) {
  const { t } = useTranslation('app');
  return (
    <li>
      <div className="what">
        <Link to="/legal-bases">{t('duty.answer-repealed-basis')}</Link>
        <Article>第一条</Article>
        <div className="quiet" lang="zh-CN">
          {cited(alert)}
        </div>
      </div>
    </li>
  );
}

function DutyLine({ duty, round }: { duty: Duty; round?: Round }) {
  const { t } = useTranslation(['app', 'ui']);
  return (
    <li>
      <div className="what">
        <Link to={placeOfDuty(duty, round)}>{t(`duty.${duty.action}`)}</Link>
        {duty.article && <Article>{duty.article}</Article>}
        <div className="quiet">
          {duty.title}
          {duty.track && ` · ${t(`ui:track.${duty.track}`)}`}
          {duty.count > 1 && ` · ${t('duties.count', { count: duty.count })}`}
        </div>
      </div>
      <Due last={lastDayOfDuty(duty, round)} />
    </li>
  );
}
