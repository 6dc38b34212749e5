import { Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Round, StageKind } from '../../api/round';
import type { Assumption, Ranking, Tried } from '../../api/scoring';
import { CommandForm } from '../../ui/CommandForm';
import { score } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

interface Values {
  weights: Assumption['weights'];
  trim?: boolean;
  least?: number;
  tieKeys?: StageKind[];
}

/** 试算: how the table would stand by other rules than the pinned ones. Nothing of it is kept. */
export function Trial({ round, ranking }: { round: Round; ranking: Ranking }) {
  const { t } = useTranslation('scoring');
  const [tried, show] = useState<Tried>();
  const { weights, trimming, tieKeys } = ranking.by;
  const run = async ({ weights, trim, least, tieKeys = [] }: Values) => {
    const answer = await api.POST('/rounds/{round}/tracks/{track}/composite/trial', {
      params: { path: { round: round.id, track: ranking.track } },
      body: { weights, tieKeys, trimming: trim ? { mode: 'DROP_HIGHEST_AND_LOWEST', minMarks: least ?? 3 } : null },
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
          initial={{ weights, trim: trimming?.mode === 'DROP_HIGHEST_AND_LOWEST', least: trimming?.minMarks ?? 3, tieKeys }}
          fields={[
            { name: 'trim', kind: 'check', label: t('trial.trim'), text: t('trial.trim') },
            { name: 'least', kind: 'number', label: t('trial.least'), min: 3, max: 20 },
          ]}
        >
          <Weighed stages={Object.keys(weights) as StageKind[]} />
        </CommandForm>
        {tried && <Outcome ranking={ranking} tried={tried} />}
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

function Outcome({ ranking, tried }: { ranking: Ranking; tried: Tried }) {
  const { t } = useTranslation(['scoring', 'ui']);
  const now = (application: string) => ranking.rows.find((row) => row.application === application);
  const moved = tried.ranked.filter(({ application, rank }) => now(application)?.rank !== rank).length;
  return (
    <div role="status">
      <p>
        <strong>{moved === 0 ? t('trial.same') : t('trial.moved', { count: moved })}</strong>
      </p>
      <Rows
        caption={t('trial.table')}
        rows={tried.ranked}
        id={({ application }) => application}
        columns={[
          { title: t('ui:application.name'), cell: ({ application }) => now(application)?.name },
          { title: t('trial.rankNow'), cell: ({ application }) => now(application)?.rank, end: true },
          { title: t('trial.rankThen'), cell: ({ application, rank }) => (now(application)?.rank === rank ? rank : <strong>{rank}</strong>), end: true },
          { title: t('trial.now'), cell: ({ application }) => score(now(application)?.composite), end: true },
          { title: t('trial.then'), cell: ({ composite }) => score(composite), end: true },
        ]}
      />
    </div>
  );
}
