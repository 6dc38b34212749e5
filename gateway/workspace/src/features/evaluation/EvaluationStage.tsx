import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ApplicationRow, useApplications } from '../../api/application';
import { api } from '../../api/client';
import type { Evaluation } from '../../api/evaluation';
import type { Round, Stage } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { Entered } from './Entered';

interface Values {
  results: Record<string, Omit<Evaluation, 'application' | 'score'> & { score: string }>;
}

/** 社会评价: a score for everybody who stands here, with the document it comes from. */
export function EvaluationStage() {
  const { t } = useTranslation('evaluation');
  return <StagePage lead={t('lead')}>{({ round, stage, open }) => <Desk round={round} stage={stage} open={open} />}</StagePage>;
}

function Desk({ round, stage, open }: { round: Round; stage: Stage; open: boolean }) {
  const { t } = useTranslation('evaluation');
  const officer = useSeats()('office/officer');
  const rows = useApplications({ round: round.id });
  return (
    <Loaded query={rows}>
      {(all) => {
        const here = all.filter(({ track, status }) => track === stage.track && status === 'SOCIAL_EVALUATION');
        return stage.progress === 'DONE' ? (
          <Entered round={round} stage={stage} />
        ) : here.length === 0 ? (
          <Empty title={t('none')}>{t('wait')}</Empty>
        ) : (
          open && officer && <Enter round={round} stage={stage} rows={here} />
        );
      }}
    </Loaded>
  );
}

function Enter({ round, stage, rows }: { round: Round; stage: Stage; rows: ApplicationRow[] }) {
  const { t } = useTranslation('evaluation');
  const path = { round: round.id, track: stage.track };
  const ofAll = ({ results }: Values) =>
    rows.map(({ id }) => ({ ...results[id]!, application: id, score: Number(results[id]!.score) }));
  return (
    <Panel title={t('title')} article={stage.article}>
      <CommandForm<Values>
        label={t('button')}
        done={t('done')}
        initial={{ results: Object.fromEntries(rows.map(({ id }) => [id, { passed: true }])) } as Partial<Values>}
        run={(values) =>
          api.POST('/rounds/{round}/tracks/{track}/social-evaluation', { params: { path }, body: { results: ofAll(values) } })
        }
      >
        {rows.map(({ id, name }) => (
          <fieldset key={id}>
            <legend>{name}</legend>
            <Form.Item
              name={['results', id, 'score']}
              label={t('score')}
              rules={[{ required: true, pattern: /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, message: t('scoreHelp') }]}
            >
              <Input inputMode="decimal" style={{ maxWidth: '8rem' }} />
            </Form.Item>
            <FormField field={{ name: ['results', id, 'source'], kind: 'text', max: 200, label: t('source'), required: true }} />
            <FormField field={{ name: ['results', id, 'date'], kind: 'date', label: t('date'), required: true }} />
            <FormField field={{ name: ['results', id, 'passed'], kind: 'check', label: t('passed'), text: t('passed') }} />
            <FormField field={{ name: ['results', id, 'feedback'], kind: 'area', max: 4000, label: t('feedback') }} />
          </fieldset>
        ))}
      </CommandForm>
    </Panel>
  );
}
