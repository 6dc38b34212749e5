import { Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Round, StageKind } from '../../api/round';
import type { Assumption, ListRule, Ranking, Tried } from '../../api/scoring';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { Outcome } from './TrialOutcome';
import { TriedRules } from './TriedRules';

interface Values {
  weights: Assumption['weights'];
  trim?: boolean;
  least?: number;
  tieKeys?: StageKind[];
  prizes: Assumption['prizes'];
  repetition?: Assumption['repetition'];
  leftOut?: StageKind[];
  lists?: ListRule[];
}

/** 试算: how the table would stand by other rules than the pinned ones. Nothing of it is kept. */
export function Trial({ round, ranking }: { round: Round; ranking: Ranking }) {
  const { t } = useTranslation('scoring');
  const [tried, show] = useState<Tried>();
  const { weights, trimming, tieKeys, prizes, repetition } = ranking.by;
  const lists = ranking.by.lists ?? [];
  const run = async ({ weights, trim, least, tieKeys = [], prizes, repetition, leftOut, lists }: Values) => {
    const answer = await api.POST('/rounds/{round}/tracks/{track}/composite/trial', {
      params: { path: { round: round.id, track: ranking.track } },
      body: { weights, tieKeys, prizes, repetition, leftOut, lists, trimming: trim ? { mode: 'DROP_HIGHEST_AND_LOWEST', minMarks: least ?? 3 } : null },
    });
    show(answer.data);
    return answer;
  };
  return (
    <Panel title={t('trial.title')} plain>
      <details>
        <summary>{t('trial.open')}</summary>
        <p className="quiet">{t('trial.lead')}</p>
        <CommandForm<Values>
          label={t('trial.button')}
          done={t('trial.done')}
          run={run}
          initial={{ weights, trim: trimming?.mode === 'DROP_HIGHEST_AND_LOWEST', least: trimming?.minMarks ?? 3, tieKeys, prizes, repetition, leftOut: [], lists }}
          fields={[
            { name: 'trim', kind: 'check', label: t('trial.trim'), text: t('trial.trim') },
            { name: 'least', kind: 'number', label: t('trial.least'), min: 3, max: 20 },
          ]}
        >
          <Weighed stages={Object.keys(weights) as StageKind[]} />
          <TriedRules round={round} track={ranking.track} lists={lists} stages={Object.keys(weights) as StageKind[]} />
          <Places round={round} prizes={prizes} />
        </CommandForm>
        {tried && <Outcome round={round} ranking={ranking} tried={tried} />}
      </details>
    </Panel>
  );
}

function Weighed({ stages }: { stages: StageKind[] }) {
  const { t } = useTranslation(['scoring', 'ui']);
  return (
    <>
      {stages.map((stage) => (
        <Form.Item key={stage} name={['weights', stage]} label={t('trial.weight', { stage: t(`ui:stage.${stage}`) })} rules={[{ required: true, message: t('trial.weightMissing') }]}>
          <InputNumber min={0} max={100} precision={2} suffix="%" />
        </Form.Item>
      ))}
      <Form.Item name="tieKeys" label={t('trial.tieKeys')} extra={t('trial.tieKeysHelp')}>
        <Select mode="multiple" options={stages.map((stage) => ({ value: stage, label: t(`ui:stage.${stage}`) }))} />
      </Form.Item>
    </>
  );
}

/** 奖项名额与最低综合得分, class by class. */
function Places({ round, prizes }: { round: Round; prizes: Assumption['prizes'] }) {
  const { t } = useTranslation('scoring');
  const name = (code: string) => round.classes.find((one) => one.code === code)?.name ?? code;
  return prizes.map(({ classCode }, index) => (
    <div key={classCode} className="row">
      <Form.Item name={['prizes', index, 'classCode']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={['prizes', index, 'places']} label={t('trial.places', { class: name(classCode) })} rules={[{ required: true, message: t('trial.placesMissing') }]}>
        <InputNumber min={0} max={1000} precision={0} />
      </Form.Item>
      <Form.Item name={['prizes', index, 'threshold']} label={t('trial.threshold', { class: name(classCode) })}>
        <InputNumber min={0} max={100} precision={2} />
      </Form.Item>
    </div>
  ));
}
