import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { type SiteVisit, useSiteVisit } from '../../api/sitevisit';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { MeetingPanel } from './MeetingPanel';
import { Photos } from './Photos';
import { PlanForm } from './PlanForm';
import { PlanInForce } from './PlanInForce';

/** 现场评审 of one applicant, for the office, the team and the one who is visited. */
export function VisitPage() {
  const { t } = useTranslation('sitevisit');
  const { application: id = '' } = useParams();
  const office = useSeats()('office/officer', 'office/head');
  return (
    <Loaded query={useSiteVisit(id)}>
      {(visit) => (
        <Page
          title={t('title', { name: visit.name })}
          article="第十三条(四)"
          lead={t(visit.asked ? 'leadAsked' : 'lead')}
          trail={[
            ...(office ? [{ to: places.siteVisits(visit), label: t('list.title') }] : []),
            { to: places.application(id), label: visit.name },
          ]}
        >
          {visit.releases.length === 0 ? (
            <Empty title={t('plan.unreleased')}>{t(office ? 'plan.drawUp' : 'plan.wait')}</Empty>
          ) : (
            <PlanInForce visit={visit} office={office} />
          )}
          {office && visit.open && <PlanForm key={visit.version} visit={visit} />}
          {visit.found.length > 0 && <Found visit={visit} />}
          {visit.releases.length > 0 &&
            visit.meetings.map((meeting) => (
              <MeetingPanel key={`${meeting.kind}${visit.version}`} visit={visit} meeting={meeting} office={office} />
            ))}
          {visit.releases.length > 0 && <Photos key={visit.application} visit={visit} office={office} />}
          {!office && !visit.open && visit.releases.length > 0 && <p className="quiet">{t('readOnly')}</p>}
        </Page>
      )}
    </Loaded>
  );
}

/** What the material review left to be looked at; the applicant does not see it. */
function Found({ visit: { found } }: { visit: SiteVisit }) {
  const { t } = useTranslation('sitevisit');
  const marked = found.some(({ percent }) => typeof percent === 'number');
  return (
    <Panel title={t('found.title')}>
      <p className="quiet">{t('found.lead')}</p>
      <Rows
        caption={t('found.title')}
        rows={found}
        id={({ code }) => code}
        columns={[
          { title: t('found.item'), cell: ({ code, name }) => `${code} ${name}` },
          ...(marked ? [{ title: t('found.percent'), cell: ({ percent }: SiteVisit['found'][number]) => (typeof percent === 'number' ? `${percent}%` : ''), end: true }] : []),
          { title: t('found.apart'), cell: ({ apart }) => apart && <Tone tone="warn">{t('found.isApart')}</Tone> },
          { title: t('found.improvements'), cell: ({ improvements }) => improvements.map((one) => one.replace(/[。；;]+$/, '')).join('；') },
        ]}
      />
    </Panel>
  );
}

