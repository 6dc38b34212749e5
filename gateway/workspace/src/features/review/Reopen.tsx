import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ConsensusRow } from '../../api/review';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

interface Props {
  at: { round: string; track: Track; ordinal: number };
  rows: ConsensusRow[];
}

/** 退回重评: one submitted sheet, with the reason that its reviewer is told. */
export function Reopen({ at, rows }: Props) {
  const { t } = useTranslation('review');
  const submitted = rows.flatMap(({ application, name, sheets }) =>
    (sheets ?? [])
      .filter((sheet) => sheet.submitted)
      .map((sheet) => ({ value: `${application}/${sheet.expert}`, label: `${name} · ${sheet.name}` })),
  );
  return submitted.length === 0 ? null : (
    <Panel title={t('reopen.title')}>
      <p>{t('reopen.lead')}</p>
      <CommandForm<{ sheet: string; reason: string }>
        label={t('reopen.button')}
        done={t('reopen.done')}
        danger
        run={({ sheet, reason }) => {
          const [application = '', expert = ''] = sheet.split('/');
          return api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}/reopenings', {
            params: { path: { ...at, application } },
            body: { expert, reason },
          });
        }}
        fields={[
          { name: 'sheet', kind: 'select', label: t('reopen.sheet'), required: true, options: submitted },
          { name: 'reason', kind: 'area', max: 1000, label: t('reopen.reason'), help: t('reopen.reasonHelp'), required: true },
        ]}
      />
    </Panel>
  );
}
