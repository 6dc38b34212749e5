import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import type { Attendance, Meeting, SiteVisit } from '../../api/sitevisit';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import type { Field } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { useDraftName } from '../../ui/useAutosave';
import { listed } from '../../ui/words';

interface Props {
  visit: SiteVisit;
  meeting: Meeting;
  office: boolean;
}

/** 首次会议、末次会议: who was there from which side, and the sheet that was signed. */
export function MeetingPanel({ visit, meeting, office }: Props) {
  const { t } = useTranslation('sitevisit');
  const { kind, attendance, pages } = meeting;
  const address = `/applications/${visit.application}/site-visit/meetings/${kind}`;
  const acts = visit.open && (office || visit.signs);
  return (
    <Panel title={t(`meeting.${kind}`)}>
      {attendance ? (
        <Facts
          of={[
            [t('meeting.on'), day(attendance.on)],
            [t('meeting.team'), listed(meeting.team)],
            [t('meeting.applicant'), listed(attendance.applicant)],
            [t('meeting.others'), listed(attendance.others)],
            [t('meeting.entered'), t(meeting.onPaper ? 'meeting.onPaper' : 'meeting.byLeader', { by: meeting.by, at: moment(meeting.at ?? undefined) })],
            [t('meeting.reason'), attendance.reason],
          ]}
        />
      ) : (
        <p>{t('meeting.none')}</p>
      )}
      {acts && (
        <p>
          <a href={`/api/${tenant}/award${address}/sheet`}>{t('meeting.sheet')}</a>
        </p>
      )}
      <SignedPages address={`${address}/signed-pages`} pages={pages} version={visit.version} adds={acts} label={t('meeting.page')} />
      {acts && (visit.signs || pages.length > 0) ? (
        <SignIn visit={visit} meeting={meeting} />
      ) : (
        acts && <p className="quiet">{t('meeting.pageFirst')}</p>
      )}
    </Panel>
  );
}

function SignIn({ visit, meeting: { kind, attendance } }: Omit<Props, 'office'>) {
  const { t } = useTranslation('sitevisit');
  const { team } = visit.releases[visit.releases.length - 1]!;
  const draft = useDraftName(`meeting-${visit.application}-${kind}`);
  const path = { application: visit.application, meetingKind: kind };
  const fields: Field[] = [
    { name: 'on', kind: 'date', label: t('meeting.on'), required: true },
    { name: 'team', kind: 'checks', options: team.map(({ expert, name }) => ({ value: expert, label: name })), label: t('meeting.team') },
    { name: 'applicant', kind: 'lines', label: t('meeting.applicant'), add: t('meeting.addPerson'), help: t('meeting.personHelp'), max: 100 },
    { name: 'others', kind: 'lines', label: t('meeting.others'), add: t('meeting.addPerson'), max: 100 },
    ...(attendance ? [{ name: 'reason', kind: 'area' as const, max: 1000, label: t('meeting.reason'), required: true }] : []),
  ];
  return (
    <CommandForm<Attendance>
      label={t(attendance ? 'meeting.again' : 'meeting.sign')}
      done={t('meeting.done')}
      draft={draft}
      initial={attendance ? { ...attendance, reason: undefined } : { team: team.map(({ expert }) => expert), applicant: [''], others: [] }}
      run={(body) => api.PUT('/applications/{application}/site-visit/meetings/{meetingKind}', { params: { path, header: { 'If-Match': `"${visit.version}"` } }, body })}
      fields={fields}
    />
  );
}
