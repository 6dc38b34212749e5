import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Application, ApplicationForm } from '../../api/application';
import { api, body } from '../../api/client';
import type { Asked } from '../../api/form';
import { places } from '../../api/places';
import { CommandForm, showAtFields } from '../../ui/CommandForm';
import { Conflict, differences } from '../../ui/Conflict';
import { namesOf, tidied } from '../../ui/form/answers';
import { Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { SaveNote } from '../../ui/SaveNote';
import { unsaved, useAutosave, useDraftName } from '../../ui/useAutosave';
import { Eligibility } from './Eligibility';
import { EvidenceEditor } from './evidence/EvidenceEditor';
import { useSaid } from './correction/useSaid';
import { BringIn } from './carryover/BringIn';
import { CarriedFrom } from './carryover/CarriedFrom';
import { Team } from './team/Team';
import { Questions, useWays } from './Questions';
import { called } from './questions';
import { Tasks } from './Tasks';
import { Returned } from './Returned';

export function EditForm({ application, asked }: { application: Application; asked: Asked }) {
  const { row } = application;
  const applies = application.acts === 'APPLICANT';
  const { t } = useTranslation(['application', 'ui']);
  const [form] = Form.useForm<ApplicationForm>();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const ways = useWays(row.round);
  const prerequisite = application.eligibility.some(({ condition }) => condition === 'prerequisite-award');
  const name = useDraftName(`application-${row.id}`);
  const [written, setWritten] = useState<ApplicationForm>(unsaved<ApplicationForm>(name)?.values ?? application.form);
  const path = { path: { application: row.id } };

  const words = useSaid(row);

  const autosave = useAutosave<ApplicationForm>({
    name,
    version: application.version ?? 0,
    save: async (values, version) => {
      const saved = await body(
        api.PUT('/applications/{application}', {
          params: { ...path, header: { 'If-Match': `"${version}"` } },
          body: values,
        }),
      ).catch(async (problem) => {
        showAtFields(form, problem);
        if (problem.stale) {
          await queries.invalidateQueries({ queryKey: ['applications', row.id] }); // what stands there now is shown beside ours
        }
        throw problem;
      });
      queries.setQueryData(['applications', row.id], saved);
      return saved.version ?? 0;
    },
  });
  const change = () => {
    if (form.getFieldValue('recommendPath') !== written.recommendPath) {
      form.setFieldValue('recommender', undefined); // who was named for the other way cannot stand for this one
    }
    const values = tidied(asked, form.getFieldsValue());
    setWritten(values);
    autosave.change(values);
  };
  const latest = () => body(api.GET('/applications/{application}', { params: path }));
  const keep = async () => {
    const theirs = await latest();
    if (!applies) {
      form.setFieldValue('truthful', theirs.form.truthful); // only the one who applies declares it
    }
    return autosave.keep(tidied(asked, form.getFieldsValue()), theirs.version ?? 0);
  };
  const take = async () => {
    const theirs = await latest();
    queries.setQueryData(['applications', row.id], theirs);
    form.setFieldsValue(theirs.form);
    setWritten(theirs.form);
    autosave.drop(theirs.version ?? 0);
  };
  const submit = async () => {
    autosave.change(tidied(asked, form.getFieldsValue())); // what somebody else wrote meanwhile is a conflict now, and not signed unseen
    if (!(await autosave.flush())) {
      throw autosave.problem ?? new Error('unsaved');
    }
    return api.POST('/applications/{application}/submission', { params: { ...path, header: { 'If-Match': `"${autosave.on()}"` } } });
  };

  const names = namesOf(asked);
  const said = (field: string, value: unknown) => words.value('FORM', field, value);
  const differencesOf = ({ answers, ...mine }: ApplicationForm, { answers: others, ...theirs }: ApplicationForm) => [
    ...differences(mine, theirs, (key) => t(called(key, row.track)), said),
    ...differences({ ...answers?.questions }, { ...others?.questions }, (code) => names[code] ?? code, (code, value) => said(`questions.${code}`, value)),
    ...differences({ ...answers?.assessment }, { ...others?.assessment }, (code) => names[code] ?? code, (code, value) => said(`assessment.${code}`, value)),
  ];

  return (
    <div className="columns">
      <div>
        <EvidenceEditor application={application} />
        <Panel title={t('edit.form')}>
          <Returned application={application} />
          {autosave.state === 'conflict' && (
            <Conflict differences={differencesOf(written, application.form)} keep={keep} take={take} />
          )}
          {autosave.state === 'refused' && autosave.problem && <ProblemNote problem={autosave.problem} />}
          <CommandForm<ApplicationForm>
            form={form}
            label={applies ? t('edit.submit') : undefined}
            done={t('edit.submitted')}
            initial={written}
            change={change}
            run={submit}
            after={() => navigate(places.application(row.id))}
          >
            <Questions asked={asked} track={row.track} ways={ways} prerequisite={prerequisite} written={written} applies={applies} />
            <p className="warning">{t('edit.stateSecrets')}</p>
            <p>
              <SaveNote state={autosave.state} />
            </p>
            {!applies && <p>{t('team.submits')}</p>}
          </CommandForm>
        </Panel>
      </div>
      <div>
        <Tasks application={application} asked={asked} form={written} ways={ways} />
        <Eligibility of={application} />
        <Team application={application} />
        {applies && <BringIn application={application} before={autosave.flush} after={take} />}
        <CarriedFrom application={application} />
      </div>
    </div>
  );
}
