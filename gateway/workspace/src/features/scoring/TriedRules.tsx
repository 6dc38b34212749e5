import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { stageOf, type Round, type StageKind, type Track } from '../../api/round';
import type { ListRule } from '../../api/scoring';
import { useStageName } from '../../ui/useStageName';

const modes = ['MANUAL', 'RATIO', 'TOP_N', 'MIN_SCORE'] as const;

interface Props {
  round: Round;
  track: Track;
  lists: ListRule[];
  stages: StageKind[];
}

/** 进入下一环节名单, 不设的环节, 重复环节: how they would be. */
export function TriedRules({ round, track, lists, stages }: Props) {
  const { t } = useTranslation(['scoring', 'ui']);
  const called = useStageName();
  return (
    <>
      <Form.Item name="leftOut" label={t('trial.leftOut')} extra={t('trial.leftOutHelp')}>
        <Select mode="multiple" options={stages.map((stage) => ({ value: stage, label: t(`ui:stage.${stage}`) }))} />
      </Form.Item>
      {repeated(round, track, stages) && (
        <Form.Item name="repetition" label={t('trial.repetition')}>
          <Select options={(['MEAN', 'LAST'] as const).map((value) => ({ value, label: t(`trial.repeated.${value}`) }))} />
        </Form.Item>
      )}
      {lists.map(({ ordinal }, index) => {
        const stage = stageOf(round, track, ordinal);
        return <OneList key={ordinal} index={index} name={stage ? called(stage) : ''} />;
      })}
    </>
  );
}

/** Of a stage that is walked more than once only. */
function repeated(round: Round, track: Track, stages: StageKind[]) {
  return round.stages.some((stage) => stage.track === track && stage.turn > 1 && stages.includes(stage.kind));
}

function OneList({ index, name }: { index: number; name: string }) {
  const { t } = useTranslation('scoring');
  const mode: ListRule['mode'] = Form.useWatch(['lists', index, 'mode']) ?? 'MANUAL';
  const required = (label: string) => [{ required: true, message: t('trial.listMissing', { label }) }];
  return (
    <div className="row">
      <Form.Item name={['lists', index, 'ordinal']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={['lists', index, 'mode']} label={t('trial.list', { stage: name })}>
        <Select options={modes.map((value) => ({ value, label: t(`trial.mode.${value}`) }))} />
      </Form.Item>
      {mode === 'RATIO' && (
        <Form.Item name={['lists', index, 'ratio']} label={t('trial.ratio')} rules={required(t('trial.ratio'))}>
          <InputNumber min={0} max={100} precision={2} suffix="%" />
        </Form.Item>
      )}
      {mode === 'TOP_N' && (
        <Form.Item name={['lists', index, 'topN']} label={t('trial.topN')} rules={required(t('trial.topN'))}>
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
      )}
      {mode === 'MIN_SCORE' && (
        <Form.Item name={['lists', index, 'minScore']} label={t('trial.minScore')} rules={required(t('trial.minScore'))}>
          <InputNumber min={0} max={100} precision={2} />
        </Form.Item>
      )}
    </div>
  );
}
