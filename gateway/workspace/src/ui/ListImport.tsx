import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../api/problem';
import type { askTenant } from '../api/tenantService';
import { CommandForm } from './CommandForm';
import { Empty } from './Loaded';
import { Page, Panel } from './Page';
import { ProblemNote } from './ProblemNote';
import { type Column, Rows } from './Rows';
import { Tone } from './StatusTag';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Verdict {
  line: number;
  deed: string;
  words?: string;
}

interface Words {
  title: string;
  lead: string;
  file: string;
  help: string;
  done: string;
  summary: (counts: { changes: number; refused: number }) => string;
  button: (counts: { changes: number }) => string;
  deed: (deed: string) => string;
}

interface Props<V extends Verdict> {
  words: Words;
  back: { to: string; label: string };
  /** The service that checks the list below this address, and does at the address itself what it said. */
  ask: typeof askTenant;
  path: string;
  /** A list to fill in. */
  template?: { href: string; label: string };
  /** What changes something; all else leaves things as they are. */
  deeds: V['deed'][];
  columns: Column<V>[];
  /** What else is to be known of those that change something, if anything. */
  note?: (lines: V[]) => string | undefined;
}

interface Checked<V> {
  file: File;
  type: string;
  etag?: string;
  lines: V[];
}

/** A list taken in: first what it would do, line by line, then exactly that. */
export function ListImport<V extends Verdict>(props: Props<V>) {
  const { words, back, ask, path, template } = props;
  const { t } = useTranslation('ui');
  const [checked, keep] = useState<Checked<V>>();
  const [problem, say] = useState<unknown>();
  const check = async (file?: File) => {
    keep(undefined);
    say(undefined);
    if (!file) {
      return;
    }
    const type = file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : xlsx;
    try {
      const { data = [], etag } = await ask<V[]>(`${path}/check`, { method: 'POST', file, type });
      keep({ file, type, etag, lines: data });
    } catch (refused) {
      say(refused instanceof Problem ? refused : Problem.unreachable());
    }
  };
  return (
    <Page title={words.title} lead={words.lead} trail={[back]}>
      <Panel>
        <label htmlFor="list">{words.file}</label>
        <p className="quiet" id="list-help">
          {words.help}
        </p>
        {template && (
          <p>
            <a href={template.href}>{template.label}</a>
          </p>
        )}
        <input id="list" type="file" accept=".csv,.xlsx" aria-describedby="list-help" onChange={(event) => check(event.target.files?.[0])} />
        {problem !== undefined && <ProblemNote problem={problem} />}
      </Panel>
      {checked?.lines.length === 0 && <Empty title={t('list.empty')}>{t('list.emptyHelp')}</Empty>}
      {checked && checked.lines.length > 0 && <Report {...props} checked={checked} again={() => check(checked.file)} />}
    </Page>
  );
}

interface Reported<V extends Verdict> extends Props<V> {
  checked: Checked<V>;
  again: () => void;
}

function Report<V extends Verdict>({ words, back, ask, path, deeds, columns, note, checked: { file, type, etag, lines }, again }: Reported<V>) {
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const changing = lines.filter(({ deed }) => deeds.includes(deed));
  const changes = changing.length;
  const also = note?.(changing);
  const tone = (deed: string) => (deeds.includes(deed) ? 'good' : deed === 'REFUSED' ? 'bad' : '');
  return (
    <Panel title={t('list.report')}>
      <p role="status">{words.summary({ changes, refused: lines.filter(({ deed }) => deed === 'REFUSED').length })}</p>
      {also && <p>{also}</p>}
      <Rows
        caption={t('list.report')}
        rows={lines}
        id={({ line }) => String(line)}
        columns={[
          { title: t('list.line'), cell: ({ line }) => line },
          ...columns,
          { title: t('list.deed'), cell: ({ deed }) => <Tone tone={tone(deed)}>{words.deed(deed)}</Tone> },
          { title: t('list.why'), cell: ({ words }) => words ?? '' },
        ]}
      />
      {changes > 0 ? (
        <CommandForm
          label={words.button({ changes })}
          done={words.done}
          run={() => ask(path, { method: 'POST', file, type, etag })}
          after={() => navigate(back.to)}
        />
      ) : (
        <Button onClick={again}>{t('list.again')}</Button>
      )}
    </Panel>
  );
}
