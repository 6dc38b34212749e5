import { Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationRow } from '../../api/application';
import { api, body } from '../../api/client';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

/** 反馈意见 for everybody who came no further: one draft after the other, each to be read and signed by itself. */
export function DraftAll({ round, waiting }: { round: string; waiting: ApplicationRow[] }) {
  const { t } = useTranslation('dispatch');
  const [done, setDone] = useState<{ of: number; count: number }>();
  const drafted = useRef(new Set<string>()); // where the line breaks in between, nobody's is drafted twice
  const draftAll = async () => {
    const left = waiting.filter(({ id }) => !drafted.current.has(id));
    for (const [of, { id }] of left.entries()) {
      setDone({ of, count: left.length });
      await body(api.POST('/rounds/{round}/documents', { params: { path: { round } }, body: { kind: 'FEEDBACK', application: id } }));
      drafted.current.add(id);
    }
    return {};
  };
  return waiting.length < 2 ? null : (
    <Panel title={t('draft.all')} article="第十三条(三)">
      <CommandForm<object> label={t('draft.allButton', { count: waiting.length })} done={t('draft.allDone')} after={() => setDone(undefined)} run={draftAll} />
      <div aria-live="polite">
        {done && <Progress percent={Math.round((100 * done.of) / done.count)} format={() => t('draft.progress', { done: done.of, count: done.count })} />}
      </div>
    </Panel>
  );
}
