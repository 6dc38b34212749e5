import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { useCommand } from '../../api/query';
import type { Found, Report, ReportText } from '../../api/report';
import type { Track } from '../../api/round';
import { Conflict, differences } from '../../ui/Conflict';
import { score } from '../../ui/dates';
import { Area } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { SaveNote } from '../../ui/SaveNote';
import { unsaved, useAutosave, useDraftName } from '../../ui/useAutosave';
import { ReportItem } from './ReportItem';
import { useMeanwhile } from './useMeanwhile';

interface Props {
  path: { round: string; track: Track; ordinal: number; application: string };
  report: Report;
}

const address = '/rounds/{round}/tracks/{track}/steps/{ordinal}/reports/{application}';

/** What the report says: its writer begins with what the sheets say, puts it into one opinion, and issues it. */
export function ReportForm({ path, report }: Props) {
  const { t } = useTranslation('review');
  const name = useDraftName(`report-${Object.values(path).join('-')}`);
  const [anew, setAnew] = useState(false);
  const locked = !report.writes || (report.state === 'ISSUED' && !report.changed && !anew);
  const [written, setWritten] = useState<ReportText>((!locked && unsaved<ReportText>(name)?.values) || report.text!);
  const [reason, setReason] = useState('');
  const { theirs, refused, decided } = useMeanwhile<Report>(
    () => body(api.GET(address, { params: { path } })),
    (theirs) => theirs.editions.length > report.editions.length,
  );
  const autosave = useAutosave<ReportText>({
    name,
    version: report.version,
    locked,
    save: (text, version) =>
      body(api.PUT(address, { params: { path, header: { 'If-Match': `"${version}"` } }, body: text })).then((saved) => saved.version, refused),
  });
  const issue = useCommand(async () => {
    if (!(await autosave.flush())) {
      throw autosave.problem;
    }
    return api
      .POST(`${address}/editions`, { params: { path, header: { 'If-Match': `"${autosave.on()}"` } }, body: { reason } })
      .catch(refused);
  }, t('report.issued'));
  const change = (next: ReportText) => {
    setWritten(next);
    autosave.change(next);
  };
  const keep = () => {
    decided();
    return autosave.keep(written, theirs!.version);
  };
  const take = () => {
    decided();
    setWritten(theirs!.text!);
    autosave.drop(theirs!.version);
  };
  const { categories, comments } = report.collation!;
  const again = report.editions.length > 0;
  return (
    <>
      {theirs?.text && (
        <Conflict
          differences={differences(flat(written), flat(theirs.text), (code) =>
            code === 'opinion' ? t('report.opinion') : (categories.flatMap(({ items }) => items).find((item) => item.code === code)?.name ?? code),
          )}
          keep={keep}
          take={take}
        />
      )}
      {autosave.state === 'refused' && autosave.problem && <ProblemNote problem={autosave.problem} />}
      {issue.error && <ProblemNote problem={issue.error} />}
      {categories.map(({ code, name, earned, points, items }) => (
        <Panel key={code} title={`${code} ${name}（${score(earned)} / ${points}）`}>
          {items.map((item) => (
            <ReportItem
              key={item.code}
              item={item}
              found={written.items[item.code]}
              locked={locked}
              change={(found: Found) => change({ ...written, items: { ...written.items, [item.code]: found } })}
            />
          ))}
        </Panel>
      ))}
      <Panel title={t('report.opinion')}>
        {comments.length > 0 && (
          <details>
            <summary>{t('report.comments', { count: comments.length })}</summary>
            {comments.map(({ by, text }) => (
              <p key={by}>{`${by}：${text}`}</p>
            ))}
          </details>
        )}
        {locked ? (
          <p className="told">{written.opinion || '—'}</p>
        ) : (
          <label className="stacked">
            <span className="quiet">{t('report.opinionHelp')}</span>
            <Area aria-label={t('report.opinion')} value={written.opinion} max={60_000} rows={6} onChange={({ target }) => change({ ...written, opinion: target.value })} />
          </label>
        )}
      </Panel>
      {!locked && again && (
        <Panel title={t('report.reason')}>
          <label className="stacked">
            <span className="quiet">{t('report.reasonHelp')}</span>
            <Area aria-label={t('report.reason')} value={reason} max={1000} rows={2} onChange={({ target }) => setReason(target.value)} />
          </label>
        </Panel>
      )}
      {report.writes && (
        <div className="total">
          <div className="row" style={{ justifyContent: 'space-between' }}>
            {locked ? (
              <>
                <span>{t('report.stands')}</span>
                <Button onClick={() => setAnew(true)}>{t('report.anew')}</Button>
              </>
            ) : (
              <>
                <span>{t(report.ready ? 'report.issueHelp' : 'report.notReady')}</span>
                <SaveNote state={autosave.state} />
                <Button
                  type="primary"
                  loading={issue.isPending}
                  disabled={!report.ready || !written.opinion.trim() || (again && !reason.trim())}
                  onClick={() => issue.mutate(undefined)}
                >
                  {t(again ? 'report.issueAgain' : 'report.issue')}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function flat({ items, opinion }: ReportText) {
  return { ...Object.fromEntries(Object.entries(items).map(([code, { strengths, improvements }]) => [code, [strengths, improvements].filter(Boolean).join('\n')])), opinion };
}
