import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../../api/problem';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Page, Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import type { Verdict } from './reads';
import { useSeatNames } from './useSeatNames';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const tones = { INVITE: 'good', GRANT: 'good', UNCHANGED: '', REFUSED: 'bad' };

interface Checked {
  file: File;
  type: string;
  etag?: string;
  lines: Verdict[];
}

/** 名单导入: first what it would do, line by line, then exactly that. */
export function ImportList() {
  const { t } = useTranslation('people');
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
      const { data = [], etag } = await askTenant<Verdict[]>('/people/list/check', { method: 'POST', file, type });
      keep({ file, type, etag, lines: data });
    } catch (refused) {
      say(refused instanceof Problem ? refused : Problem.unreachable());
    }
  };
  return (
    <Page title={t('import.title')} lead={t('import.lead')} trail={[{ to: '/people', label: t('title') }]}>
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
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const seats = useSeatNames();
  const changes = lines.filter(({ deed }) => deed === 'INVITE' || deed === 'GRANT').length;
  return (
    <Panel title={t('import.report')}>
      <p role="status">{t('import.summary', { changes, refused: lines.filter(({ deed }) => deed === 'REFUSED').length })}</p>
      <Rows
        caption={t('import.report')}
        rows={lines}
        id={({ line }) => String(line)}
        columns={[
          { title: t('import.line'), cell: ({ line }) => line },
          { title: t('name'), cell: ({ name }) => name },
          { title: t('address'), cell: ({ address }) => address },
          { title: t('seats'), cell: ({ seat }) => (seat ? seats.name(seat) : '') },
          { title: t('import.deed'), cell: ({ deed }) => <Tone tone={tones[deed]}>{t(`deed.${deed}`)}</Tone> },
          { title: t('import.why'), cell: ({ words }) => words ?? '' },
        ]}
      />
      {changes > 0 ? (
        <CommandForm
          label={t('import.button', { changes })}
          done={t('import.done')}
          run={() => askTenant('/people/list', { method: 'POST', file, type, etag })}
          after={() => navigate('/people')}
        />
      ) : (
        <Button onClick={again}>{t('import.again')}</Button>
      )}
    </Panel>
  );
}
