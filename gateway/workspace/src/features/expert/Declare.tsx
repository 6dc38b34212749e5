import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import type { Assignment } from '../../api/expert';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { FormField } from '../../ui/fields';
import { Page, Panel } from '../../ui/Page';
import { Relation, type Related, relations } from '../../ui/Relation';
import { listed } from '../../ui/words';
import { useAssignments, useEntry } from './reads';
import { useAssignmentName } from './useAssignmentName';

interface Values {
  pledge: boolean;
  related?: Related;
}

/** 利害关系声明与保密承诺: before any file opens. */
export function Declare() {
  const { t } = useTranslation('expert');
  const { round, track, ordinal } = useParams();
  const assignments = useAssignments();
  return (
    <Page title={t('declare.title')} article="第十八条" lead={t('declare.lead')} trail={[{ to: '/assignments', label: t('mine.title') }]}>
      <Loaded query={assignments}>
        {(assignments) => {
          const assignment = assignments.find(
            (a) => a.round === round && a.track === track && a.ordinal === Number(ordinal),
          );
          return !assignment || assignment.declared ? (
            <Empty title={t('declare.over')}>{t('declare.overLead')}</Empty>
          ) : (
            <Introduced>
              <DeclareForm assignment={assignment} />
            </Introduced>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Whom the office listed without a number or kin gives them first; the entry of whoever enrolled has both. */
function Introduced({ children }: { children: ReactNode }) {
  const { t } = useTranslation('expert');
  const entry = useEntry();
  const { numbers, kinWorkAt } = entry.data ?? {};
  const missing = entry.data ? [...(numbers?.mobile ? [] : [t('enrol.mobile')]), ...(kinWorkAt ? [] : [t('enrol.kin')])] : [];
  if (entry.isPending || missing.length === 0) {
    return entry.isPending ? null : children;
  }
  return (
    <Empty title={t('declare.first')}>
      {t('declare.missing', { what: listed(missing) })} <Link to="/experts/me">{t('enrol.title')}</Link>
    </Empty>
  );
}

function DeclareForm({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation('expert');
  const named = useAssignmentName();
  const navigate = useNavigate();
  const declare = ({ pledge, related }: Values) =>
    api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/declaration', {
      params: { path: { round: assignment.round, track: assignment.track as Track, ordinal: assignment.ordinal } },
      body: {
        pledge,
        conflicts: relations(related),
      },
    });
  return (
    <Panel title={named(assignment)}>
      <CommandForm<Values> label={t('declare.button')} done={t('declare.done')} run={declare} after={() => navigate('/assignments')}>
        <fieldset>
          <legend>{t('declare.related')}</legend>
          {assignment.applications.map((application) => (
            <Relation key={application.id} {...application} />
          ))}
        </fieldset>
        <FormField
          field={{ name: 'pledge', kind: 'check', label: t('declare.pledge'), text: t('declare.pledge'), required: true }}
        />
      </CommandForm>
    </Panel>
  );
}
