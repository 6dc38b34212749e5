import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Selection, Standing } from '../../api/review';
import type { Stage, Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { score } from '../../ui/dates';
import { Area, FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';

interface Values {
  on: Record<string, boolean>;
  reason?: string;
  feedback?: Record<string, string>;
}

interface Props {
  path: { round: string; track: Track; ordinal: number };
  stage: Stage;
  standings: Standing[];
  selection: Selection;
}

/** Who goes on: by the rule, which leaves nothing to choose, or by hand with a reason; and a written word to everybody else. */
export function CloseForm({ path, stage, standings, selection }: Props) {
  const { t } = useTranslation('review');
  const { rule, selected } = selection;
  const byHand = rule?.mode === 'MANUAL';
  const close = ({ on, reason, feedback = {} }: Values) =>
    api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/close', {
      params: { path },
      body: {
        selected: standings.map(({ application }) => application).filter((id) => on[id]),
        reason,
        feedback: Object.fromEntries(Object.entries(feedback).filter(([id, text]) => !on[id] && text)),
      },
    });
  return (
    <Panel title={t('close.title')} article={stage.article}>
      <p>{t(`close.rule.${rule?.mode ?? 'ALL'}`, { ...rule })}</p>
      <CommandForm<Values>
        label={t('close.button')}
        done={t('close.done')}
        initial={{ on: Object.fromEntries(standings.map(({ application }) => [application, selected?.includes(application) ?? true])) }}
        run={close}
      >
        <fieldset>
          <legend>{t('close.selected')}</legend>
          {standings.map((standing) => (
            <Choice key={standing.application} standing={standing} fixed={!byHand} feedback={selection.feedback} />
          ))}
        </fieldset>
        {byHand && <FormField field={{ name: 'reason', kind: 'area', label: t('close.reason'), help: t('close.reasonHelp'), required: true }} />}
      </CommandForm>
    </Panel>
  );
}

/**
 * @param fixed by the rule
 * @param feedback whoever does not go on must be told why
 */
function Choice({ standing, fixed, feedback }: { standing: Standing; fixed: boolean; feedback: boolean }) {
  const { t } = useTranslation(['review', 'ui']);
  const { application, name } = standing;
  const on = Form.useWatch(['on', application]);
  const label = t('close.feedback', { name });
  return (
    <div className="choice">
      <Form.Item name={['on', application]} valuePropName="checked" noStyle>
        <Checkbox disabled={fixed}>
          {name}（{score(standing.score)}）
        </Checkbox>
      </Form.Item>
      {on === false && (
        <Form.Item
          name={['feedback', application]}
          label={label}
          extra={t('close.feedbackHelp')}
          rules={[{ required: feedback, whitespace: true, message: t('ui:form.required', { label }) }]}
        >
          <Area max={4000} />
        </Form.Item>
      )}
    </div>
  );
}
