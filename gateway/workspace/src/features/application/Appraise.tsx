import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application, Appraised, Finding } from '../../api/application';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { useUnitName } from '../../api/units';
import { CommandForm } from '../../ui/CommandForm';
import { cited } from '../../ui/citation';
import { moment } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { tones } from './Eligibility';
import { afterThem } from './readers';

type Result = Finding['result'];

interface Sheet {
  appraisals: { result?: Result; basis?: string }[];
}

/** 逐条审查: what the local board and the office found of each condition, and the sheet of whose turn it is. */
export function Appraise({ application: { row, checker, eligibility } }: { application: Application }) {
  const { t } = useTranslation(['application', 'ui']);
  const holds = useSeats();
  const reads = holds(...afterThem);
  const path = { application: row.id };
  const found = useRead<Appraised[]>(
    ['appraisals', row.id],
    () => api.GET('/applications/{application}/appraisals', { params: { path } }),
    reads,
  ).data;
  const named = useUnitName('county', 'department', 'association', 'office');
  const examines =
    (row.status === 'SUBMITTED' && holds(`${checker}/${checker?.startsWith('county/') ? 'board' : 'signer'}`)) ||
    ((row.status === 'FORMAL_REVIEW' || row.status === 'RECHECK') && holds('office/officer'));
  // what the policy itself sets is found from records
  const conditions = eligibility.filter(({ setting }) => !setting);
  if (!reads || (!examines && !found?.length)) {
    return null;
  }
  return (
    <Panel title={t('appraise.title')} article={conditions[0] && chapter(conditions[0].article)}>
      {!!found?.length && (
        <Rows
          caption={t('appraise.title')}
          rows={found}
          id={({ id }) => id}
          columns={[
            { title: t('eligibility.condition'), cell: ({ condition }) => t(`condition.${condition}`) },
            { title: t('eligibility.result'), cell: ({ result }) => <Tone tone={tones[result]}>{t(`result.${result}`)}</Tone> },
            { title: t('appraise.basis'), cell: ({ basis }) => basis },
            { title: t('appraise.by'), cell: ({ unit, appraisedAt }) => `${named(unit)}，${moment(appraisedAt)}` },
          ]}
        />
      )}
      {examines && (
        <>
          <p>{t('appraise.lead')}</p>
          <CommandForm<Sheet>
            wide
            label={t('appraise.button')}
            done={t('appraise.done')}
            run={({ appraisals }) =>
              api.POST('/applications/{application}/appraisals', {
                params: { path },
                body: {
                  appraisals: conditions.flatMap(({ condition }, index) => {
                    const { result, basis = '' } = appraisals[index] ?? {};
                    return result ? [{ condition, result, basis }] : [];
                  }),
                },
              })
            }
          >
            {conditions.map((finding, index) => (
              <Judgement key={finding.condition} finding={finding} index={index} />
            ))}
          </CommandForm>
        </>
      )}
    </Panel>
  );
}

/** What it was judged by is asked once it is judged. */
function Judgement({ finding: { condition, article, evidence }, index }: { finding: Finding; index: number }) {
  const { t } = useTranslation('application');
  const judged = Form.useWatch(['appraisals', index, 'result']) as Result | undefined;
  return (
    <fieldset>
      <FormField
        field={{
          name: ['appraisals', index, 'result'],
          kind: 'radio',
          label: t('appraise.of', { condition: t(`condition.${condition}`), article: cited(article) }),
          help: evidence,
          options: (['MET', 'NOT_MET', 'UNDETERMINED']).map((value) => ({ value, label: t(`result.${value}`) })),
        }}
      />
      {judged && <FormField field={{ name: ['appraisals', index, 'basis'], kind: 'text', max: 500, label: t('appraise.basis'), required: true }} />}
    </fieldset>
  );
}

const chapter = (article: string) => article.replace(/[（(].*/, '');
