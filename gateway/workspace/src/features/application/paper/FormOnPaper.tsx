import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ApplicationForm } from '../../../api/application';
import { type Asked, useAsked } from '../../../api/form';
import type { Track } from '../../../api/round';
import { CommandForm } from '../../../ui/CommandForm';
import { PaperFields } from '../../../ui/DecisionForm';
import { tidied } from '../../../ui/form/answers';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { enterPaper, type Paper } from '../../../ui/paper';
import { Questions, useWays } from '../Questions';

interface Props {
  /** Its name as a paper entry, and what it is upon. */
  decision: string;
  target: string;
  round: string;
  track: Track;
  /** What was handed in before. */
  initial?: ApplicationForm;
  payload: (form: ApplicationForm) => unknown;
}

/** 申报表 as it stands on the signed paper. */
export function FormOnPaper(props: Props) {
  const asked = useAsked(props.round, props.track);
  return <Loaded query={asked}>{(asked) => <Sheet {...props} asked={asked} />}</Loaded>;
}

function Sheet({ decision, target, round, track, initial, payload, asked }: Props & { asked: Asked }) {
  const { t } = useTranslation(['application', 'ui']);
  const navigate = useNavigate();
  const ways = useWays(round);
  const [form] = Form.useForm<ApplicationForm & { paper: Paper }>();
  const [written, setWritten] = useState<ApplicationForm>(initial ?? {});
  const change = () => {
    if (form.getFieldValue('recommendPath') !== written.recommendPath) {
      form.setFieldValue('recommender', undefined); // who was named for the other way cannot stand for this one
    }
    setWritten(tidied(asked, form.getFieldsValue()));
  };
  return (
    <Panel title={t('edit.form')}>
      <p className="warning">{t('onPaper.signed')}</p>
      <CommandForm<ApplicationForm & { paper: Paper }>
        form={form}
        label={t('ui:paper.button')}
        done={t('ui:paper.done')}
        initial={initial as Partial<ApplicationForm & { paper: Paper }>}
        change={change}
        run={({ paper, ...stated }) => enterPaper(decision, target, payload(tidied(asked, stated)), { ...paper, onBehalfOf: 'applicant/self' })}
        after={() => navigate('/paper-entries')}
      >
        <Questions asked={asked} track={track} ways={ways} prerequisite written={written} applies />
        <p className="warning">{t('edit.stateSecrets')}</p>
        <PaperFields kinds={[]} />
      </CommandForm>
    </Panel>
  );
}
