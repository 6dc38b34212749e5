import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Assignment } from '../../api/expert';
import { places } from '../../api/places';
import { useDivisionName } from '../../api/profile';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { useAssignments } from './reads';
import { useAssignmentName } from './useAssignmentName';

/** What a reviewer is asked to score; before declaring interests, nothing but the names. */
export function Assignments() {
  const { t } = useTranslation('expert');
  const assignments = useAssignments();
  return (
    <Page
      title={t('mine.title')}
      article="第十八条"
      lead={t('mine.lead')}
      aside={<Link to="/experts/me">{t('enrol.title')}</Link>}
    >
      <Loaded query={assignments}>
        {(assignments) =>
          assignments.length === 0 ? (
            <Empty title={t('mine.none')}>
              {t('mine.wait')} <Link to="/experts/me">{t('enrol.title')}</Link>
            </Empty>
          ) : (
            assignments.map((assignment) => (
              <Assigned key={`${assignment.round}${assignment.track}${assignment.ordinal}`} assignment={assignment} />
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

function Assigned({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation(['expert', 'ui']);
  const named = useAssignmentName();
  const division = useDivisionName();
  const { round, track, ordinal, stage, open, over, declared, withOthers, byDraw, leads, consensus } = assignment;
  const at = `${round}/${track}/${ordinal}`;
  type Row = Assignment['applications'][number];
  const todo = ({ id, recused, reported }: Row) =>
    recused ? (
      <Tone tone={reported ? 'active' : 'bad'}>{t(reported ? 'mine.reported' : 'mine.recused')}</Tone>
    ) : (
      declared && (
        <span className="row">
          {open && <Link to={`/sheets/${at}/${id}`}>{t('mine.score')}</Link>}
          {stage === 'SITE' && <Link to={places.siteVisit(id)}>{t('mine.visit')}</Link>}
        </span>
      )
    );
  return (
    <Panel title={named(assignment)}>
      {open && assignment.applications.some(({ late }) => late) && <p className="warning">{t('mine.late')}</p>}
      {!declared && (
        <p>
          {t('mine.declareFirst')} <Link to={`/assignments/${at}/declaration`}>{t('declare.title')}</Link>
        </p>
      )}
      {declared && withOthers && (leads || consensus || stage !== 'DEFENSE') && (
        <p className="row">
          {(leads || consensus) && <Link to={places.consensus({ round, track, ordinal })}>{t(leads ? 'mine.leading' : 'mine.consensus')}</Link>}
          {stage !== 'DEFENSE' && <Link to={places.reports({ round, track, ordinal })}>{t('mine.reports')}</Link>}
          {leads && stage === 'DEFENSE' && <Link to={places.panelTable({ round, track, ordinal })}>{t('mine.table')}</Link>}
        </p>
      )}
      {declared && <PaperLinks at={`/rounds/${round}/pledges/mine`} name={t('mine.pledge')} />}
      {declared && !open && <p>{t(over ? 'mine.over' : 'mine.ahead')}</p>}
      {declared && open && assignment.applications.some(({ recused, late }) => !recused && !late) && (
        <p>
          {t('mine.later')} <Link to={`/assignments/${at}/interests`}>{t('report.title')}</Link>
        </p>
      )}
      {assignment.applications.length === 0 ? (
        !over && <p className="quiet">{t(declared && byDraw ? 'mine.undrawn' : 'mine.empty')}</p>
      ) : (
        <Rows
          caption={t('mine.title')}
          rows={assignment.applications}
          id={({ id }) => id}
          columns={[
            {
              title: t('ui:application.name'),
              cell: ({ id, name, recused }) =>
                declared && !recused ? <Link to={`/applications/${id}`}>{name}</Link> : name,
            },
            { title: t('ui:application.division'), cell: (row) => division(row.division) },
            { title: t('ui:application.next'), cell: todo },
          ]}
        />
      )}
    </Panel>
  );
}
