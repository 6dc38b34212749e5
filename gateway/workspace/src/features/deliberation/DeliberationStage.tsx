import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { Deliberation } from '../../api/deliberation';
import { places } from '../../api/places';
import { useDivisionName } from '../../api/profile';
import { useRead } from '../../api/query';
import type { Round } from '../../api/round';
import { DraftedGrounds } from '../../ui/DraftedGrounds';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { codesOf } from '../../ui/quota';
import { Quotas } from '../../ui/Quotas';
import { Facts, Rows } from '../../ui/Rows';
import { StagePage } from '../../ui/StagePage';
import { StatusTag } from '../../ui/StatusTag';
import { useRank } from '../../ui/ties';
import { useParts } from '../../ui/useParts';
import { labelled, listed } from '../../ui/words';
import { Backgrounds } from './Backgrounds';
import { Meetings } from './Meetings';
import { Met } from './Met';
import { named } from '../../ui/attendees';
import { Resolve } from './Resolve';

/** 审议: quotas on top, the candidates of all tracks with their parts, and the resolution below. */
export function DeliberationStage() {
  const { t } = useTranslation('deliberation');
  return (
    <StagePage lead={t('lead')}>
      {({ round, open }) => (
        <Desk round={round}>
          {(desk) => (
            <>
              <Meetings round={round.id} desk={desk} open={open} />
              {open && <Resolve round={round} desk={desk} />}
            </>
          )}
        </Desk>
      )}
    </StagePage>
  );
}

function Desk({ round, children }: { round: Round; children: (desk: Deliberation) => React.ReactNode }) {
  const { t } = useTranslation('deliberation');
  const desk = useRead<Deliberation>(['deliberation', round.id], () =>
    api.GET('/rounds/{round}/deliberation', { params: { path: { round: round.id } } }),
  );
  return (
    <Loaded query={desk}>
      {(desk) =>
        desk.candidates.length + desk.vacancies.length === 0 ? (
          <>
            <Withheld of={desk.withheld} />
            <Empty title={t('none')}>{t('wait')}</Empty>
            <Met round={round.id} desk={desk} />
          </>
        ) : (
          <>
            <Candidates round={round} desk={desk} />
            <Met round={round.id} desk={desk} />
            {children(desk)}
          </>
        )
      }
    </Loaded>
  );
}

/** 第十八条: in the same words whether or not their applicant is on the list. */
function Withheld({ of }: { of: Deliberation['withheld'] }) {
  const { t } = useTranslation(['deliberation', 'ui']);
  return of.length === 0 ? null : <p className="warning">{t('withheld', { tracks: listed(of.map((track) => t(`ui:track.${track}`))) })}</p>;
}

function Candidates({ round, desk }: { round: Round; desk: Deliberation }) {
  const { t } = useTranslation(['deliberation', 'ui']);
  const division = useDivisionName();
  const rank = useRank(desk.candidates);
  const parts = useParts(round, desk.candidates, ({ track }) => desk.weights[track]);
  const stepping = desk.candidates.filter(({ declared }) => declared.length > 0);
  const name = (code?: string) => desk.classes.find((c) => c.code === code)?.name ?? '—';
  return (
    <Panel title={t('table')} article="第十四条">
      <Withheld of={desk.withheld} />
      {desk.shaken.map((track) => (
        <p key={track} className="warning">
          {t('shaken', { track: t(`ui:track.${track}`) })}
        </p>
      ))}
      <Quotas award={desk} codes={codesOf(desk.candidates, Object.fromEntries(desk.candidates.map((c) => [c.application, c.endorsedClass ?? c.proposedClass])))} />
      <Facts
        of={[
          [t('quorum.title'), desk.quorum ? t('quorum.of', { quorum: desk.quorum }) : t('quorum.none')],
          [
            t('attendance.stepped'),
            stepping.length > 0 ? listed(stepping.map((one) => labelled(one.name, listed(named(one.declared))))) : desk.withheld.length > 0 ? undefined : t('quorum.nobody'),
          ],
        ]}
      />
      <Rows
        caption={t('table')}
        rows={desk.candidates}
        id={({ application }) => application}
        columns={[
          {
            title: t('ui:application.name'),
            cell: (row) => <Link to={places.application(row.application)}>{row.name}</Link>,
          },
          { title: t('ui:application.track'), cell: ({ track }) => t(`ui:track.${track}`) },
          { title: t('rank'), cell: rank, end: true },
          ...parts,
          { title: t('ui:application.division'), cell: (row) => division(row.division) },
          { title: t('proposed'), cell: ({ proposedClass, endorsedClass }) => name(endorsedClass ?? proposedClass) },
          ...(desk.candidates.some(({ grounds }) => grounds?.by === 'RESOLVED')
            ? [{ title: t('groundsOf'), cell: ({ grounds }: Deliberation['candidates'][number]) => (grounds?.by === 'RESOLVED' ? grounds.text : '—') }]
            : []),
          { title: t('ui:application.status'), cell: ({ status }) => <StatusTag status={status} /> },
        ]}
      />
      {desk.candidates.some(({ composite }) => composite !== undefined) && <p className="quiet">{t('calculation')}</p>}
      {desk.candidates.length > 0 && <Backgrounds of={desk.candidates} stages={round.stages.map(({ kind }) => kind)} />}
      <DraftedGrounds of={desk.candidates.flatMap(({ name, grounds }) => (grounds?.by === 'OFFICE' || grounds?.by === 'MEETING' ? [[name, grounds.text]] : []))} />
      {desk.vacancies.length > 0 && (
        <>
          <h3>{t('vacancies')}</h3>
          <Facts of={desk.vacancies.map(({ classCode, reason }) => [name(classCode), reason])} />
        </>
      )}
    </Panel>
  );
}
