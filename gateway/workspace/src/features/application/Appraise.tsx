import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application, Appraised, Finding } from '../../api/application';
import { api } from '../../api/client';
import { useDivisionName } from '../../api/profile';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { useUnitName } from '../../api/units';
import { CommandForm } from '../../ui/CommandForm';
import { cited } from '../../ui/citation';
import { Corrected } from '../../ui/Corrected';
import { moment } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { tones } from './Eligibility';
import { afterThem } from './readers';

type Result = Finding['result'];

const again: Application['row']['status'][] = ['PUBLIC_NOTICE', 'AWAITING_APPROVAL'];

const dated = ['accident', 'clean', 'employer-accident', 'employer-clean'];

interface Sheet {
  appraisals: { result?: Result; basis?: string }[];
}

/** 逐条审查: what the local board and the office found of each condition, and the sheet of whose turn it is. */
export function Appraise({ application: { row, checker, eligibility } }: { application: Application }) {
  const { t } = useTranslation(['application', 'ui']);
  const holds = useSeats();
  const reads = holds(...afterThem);
  const [form] = Form.useForm();
  const path = { application: row.id };
  const found = useRead<Appraised[]>(
    ['appraisals', row.id],
    () => api.GET('/applications/{application}/appraisals', { params: { path } }),
    reads,
  ).data;
  const named = useUnitName('county', 'department', 'association', 'office');
  const examines =
    (row.status === 'SUBMITTED' && holds(`${checker}/${checker?.startsWith('county/') ? 'board' : 'signer'}`)) ||
    ((row.status === 'FORMAL_REVIEW' || row.status === 'RECHECK' || again.includes(row.status)) && holds('office/officer'));
  // what the policy itself sets is found from records; before the notice and the approval only what reaches up to that day
  const conditions = eligibility.filter(({ setting, condition }) => !setting && (!again.includes(row.status) || dated.includes(condition)));
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
            { title: t('eligibility.result'), cell: ({ result, corrected }) => <><Tone tone={tones[result]}>{t(`result.${result}`)}</Tone><Corrected by={corrected} /></> },
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
            form={form}
            after={() => form.resetFields()}
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
function Judgement({ finding: { condition, article, result, evidence }, index }: { finding: Finding; index: number }) {
  const { t } = useTranslation('application');
  const division = useDivisionName();
  const judged = Form.useWatch(['appraisals', index, 'result']) as Result | undefined;
  const name = t('appraise.of', { condition: t(`condition.${condition}`), article: cited(article) });
  const by = evidence && (inRegion.includes(condition) ? division(evidence) : evidence);
  return (
    <fieldset>
      {/* not every one need be judged at once, yet none is optional */}
      <Form.Item
        name={['appraisals', index, 'result']}
        label={name}
        required
        extra={result !== 'UNDETERMINED' && t('appraise.now', { result: t(`result.${result}`), by })}
      >
        <Radio.Group aria-label={name} options={results.map((value) => ({ value, label: t(`result.${value}`) }))} />
      </Form.Item>
      {judged && <FormField field={{ name: ['appraisals', index, 'basis'], kind: 'text', max: 500, label: t('appraise.basis'), required: true }} />}
    </fieldset>
  );
}

const results: Result[] = ['MET', 'NOT_MET', 'UNDETERMINED'];

/** Of these the code of the place is what was found. */
const inRegion = ['registered-in-region', 'works-in-region'];

const chapter = (article: string) => article.replace(/[（(].*/, '');
