import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../../api/problem';
import { askAward } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Page, Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const tones = { ENTER: 'good', UNCHANGED: '', REFUSED: 'bad' };

interface Verdict {
  line: number;
  winner: string;
  className: string;
  deed: keyof typeof tones;
  words?: string;
}

interface Checked {
  file: File;
  type: string;
  etag?: string;
  lines: Verdict[];
}

/** 历届获奖名单: first what it would do, line by line, then exactly that. */
export function ImportHonours() {
  const { t } = useTranslation('conferral');
  const [checked, keep] = useState<Checked>();
  const [problem, say] = useState<unknown>();
  const check = async (file?: File) => {
    keep(undefined);
    say(undefined);
    if (!file) {
      return;
    }
    const type = file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : xlsx;
    try {
      const { data = [], etag } = await askAward<Verdict[]>('/honour-records/list/check', { method: 'POST', file, type });
      keep({ file, type, etag, lines: data });
    } catch (refused) {
      say(refused instanceof Problem ? refused : Problem.unreachable());
    }
  };
  return (
    <Page title={t('import.title')} lead={t('import.lead')} trail={[{ to: '/honour-records', label: t('record.title') }]}>
      <Panel>
        <label htmlFor="list">{t('import.file')}</label>
        <p className="quiet" id="list-help">
          {t('import.help')}
        </p>
        <input id="list" type="file" accept=".csv,.xlsx" aria-describedby="list-help" onChange={(event) => check(event.target.files?.[0])} />
        {problem !== undefined && <ProblemNote problem={problem} />}
      </Panel>
      {checked && <Report checked={checked} again={() => check(checked.file)} />}
    </Page>
  );
}

function Report({ checked: { file, type, etag, lines }, again }: { checked: Checked; again: () => void }) {
  const { t } = useTranslation('conferral');
  const navigate = useNavigate();
  const changes = lines.filter(({ deed }) => deed === 'ENTER').length;
  return (
    <Panel title={t('import.report')}>
      <p role="status">{t('import.summary', { changes, refused: lines.filter(({ deed }) => deed === 'REFUSED').length })}</p>
      <Rows
        caption={t('import.report')}
        rows={lines}
        id={({ line }) => String(line)}
        columns={[
          { title: t('import.line'), cell: ({ line }) => line },
          { title: t('winner'), cell: ({ winner }) => winner },
          { title: t('class'), cell: ({ className }) => className },
          { title: t('import.deed'), cell: ({ deed }) => <Tone tone={tones[deed]}>{t(`deed.${deed}`)}</Tone> },
          { title: t('import.why'), cell: ({ words }) => words ?? '' },
        ]}
      />
      {changes > 0 ? (
        <CommandForm
          label={t('import.button', { changes })}
          done={t('import.done')}
          run={() => askAward('/honour-records/list', { method: 'POST', file, type, etag })}
          after={() => navigate('/honour-records')}
        />
      ) : (
        <Button onClick={again}>{t('import.again')}</Button>
      )}
    </Panel>
  );
}
