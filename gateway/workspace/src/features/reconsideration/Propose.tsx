import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { reconsider, retractable } from '../../api/reconsideration';
import type { Round, Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { useStep } from './useStep';

interface Values {
  step: string;
  reason: string;
  documentNumber: string;
  documentDate: string;
  scan: File;
}

/** Which closed step, why, and by which signed decision; what follows is shown to whoever confirms it. */
export function Propose({ round }: { round: Round }) {
  const { t } = useTranslation('reconsideration');
  const called = useStep();
  const [asked] = useSearchParams();
  const closed = round.stages.filter(({ kind, closedAt }) => closedAt && retractable.includes(kind));
  const options = closed.map(({ track, ordinal, kind, turn }) => ({ value: `${track}/${ordinal}`, label: called({ track, stage: kind, turn }) }));
  const step = asked.get('step') ?? undefined;
  return (
    <Panel title={t('propose.title')} plain>
      {options.length === 0 ? (
        <p>{t('propose.nothing')}</p>
      ) : (
        <CommandForm<Values>
          label={t('propose.button')}
          done={t('propose.done')}
          initial={options.some(({ value }) => value === step) ? { step } : {}}
          run={({ step, scan, reason, documentNumber, documentDate }) => {
            const [track, ordinal] = step.split('/') as [Track, string];
            return reconsider(round.id, { track, ordinal: Number(ordinal), reason, documentNumber, documentDate }, scan);
          }}
          fields={[
            { name: 'step', kind: 'select', label: t('propose.step'), help: t('propose.stepHelp'), required: true, options },
            { name: 'reason', kind: 'area', max: 1000, label: t('reason'), help: t('propose.reasonHelp'), required: true },
            { name: 'documentNumber', kind: 'text', max: 100, label: t('propose.documentNumber'), required: true },
            { name: 'documentDate', kind: 'date', label: t('propose.documentDate'), required: true },
            { name: 'scan', kind: 'file', label: t('propose.scan'), help: t('propose.scanHelp'), required: true },
          ]}
        />
      )}
    </Panel>
  );
}
