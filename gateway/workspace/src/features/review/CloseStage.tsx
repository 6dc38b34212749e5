import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { isDone, type Standing } from '../../api/review';
import type { Stage, Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { score } from '../../ui/dates';
import { Area, FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { listed } from '../../ui/words';

interface Values {
  on: Record<string, boolean>;
  reason?: string;
  feedback?: Record<string, string>;
}

interface Props {
  path: { round: string; track: Track; ordinal: number };
  stage: Stage;
  standings: Standing[];
}

/** 进入下一环节的名单, and a written word to everybody who is not on it. */
export function CloseStage({ path, stage, standings }: Props) {
  const { t } = useTranslation('review');
  const missing = standings.filter(({ submitted, expected }) => submitted < expected || expected === 0);
  if (missing.length > 0) {
    return (
      <div className="warning">
        {t('close.blocked', { names: listed(missing.map(({ name }) => name)) })}
      </div>
    );
  }
  const apart = standings.filter(({ agreement }) => !isDone(agreement));
  if (apart.length > 0) {
    return <div className="warning">{t('close.apart', { names: listed(apart.map(({ name }) => name)) })}</div>;
  }
  const close = ({ on, reason, feedback = {} }: Values) => {
    const selected = standings.map(({ application }) => application).filter((id) => on[id]);
    return api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/close', {
      params: { path },
      body: {
        selected,
        reason,
        feedback: Object.fromEntries(Object.entries(feedback).filter(([id, text]) => !on[id] && text)),
      },
    });
  };
  return (
    <Panel title={t('close.title')} article={stage.article}>
      <p>{t('close.lead')}</p>
      <CommandForm<Values>
        label={t('close.button')}
        done={t('close.done')}
        initial={{ on: Object.fromEntries(standings.map(({ application }) => [application, true])) }}
        run={close}
      >
        <fieldset>
          <legend>{t('close.selected')}</legend>
          {standings.map((standing) => (
            <Choice key={standing.application} standing={standing} />
          ))}
        </fieldset>
        <FormField field={{ name: 'reason', kind: 'area', label: t('close.reason'), help: t('close.reasonHelp') }} />
      </CommandForm>
    </Panel>
  );
}

function Choice({ standing }: { standing: Standing }) {
  const { t } = useTranslation('review');
  const { application, name } = standing;
  const on = Form.useWatch(['on', application]);
  return (
    <div className="choice">
      <Form.Item name={['on', application]} valuePropName="checked" noStyle>
        <Checkbox>
          {name}（{score(standing.score)}）
        </Checkbox>
      </Form.Item>
      {on === false && (
        <Form.Item name={['feedback', application]} label={t('close.feedback', { name })} extra={t('close.feedbackHelp')}>
          <Area max={4000} />
        </Form.Item>
      )}
    </div>
  );
}
