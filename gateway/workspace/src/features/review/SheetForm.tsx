import { Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { useCommand } from '../../api/query';
import type { Rubric, Sheet } from '../../api/review';
import type { Track } from '../../api/round';
import { Conflict, differences } from '../../ui/Conflict';
import { Area } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { SaveNote } from '../../ui/SaveNote';
import { unsaved, useAutosave, useDraftName } from '../../ui/useAutosave';
import { listed } from '../../ui/words';
import { Category } from './Category';
import { Gates } from './Gates';
import { type Filled, gaps, items, openGates, total, unexplained } from './marks';
import { ReadBack } from './ReadBack';
import { useMeanwhile } from './useMeanwhile';

interface Props {
  path: { round: string; track: Track; ordinal: number; application: string };
  rubric: Rubric;
  sheet: Sheet;
}

const address = '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}';

export function SheetForm({ path, rubric, sheet }: Props) {
  const { t } = useTranslation('review');
  const name = useDraftName(`sheet-${Object.values(path).join('-')}`);
  const locked = sheet.submitted;
  const [written, setWritten] = useState<Filled>({ ...filledAs(sheet), ...(!locked && unsaved<Filled>(name)?.values) });
  const [readBack, setReadBack] = useState<number>();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  const { theirs, refused, decided } = useMeanwhile<Sheet>(
    () => body(api.GET(address, { params: { path } })),
    ({ submitted }) => submitted,
  );
  const autosave = useAutosave<Filled>({
    name,
    version: sheet.version,
    locked,
    save: (values, version) =>
      body(api.PUT(address, { params: { path, header: { 'If-Match': `"${version}"` } }, body: values })).then(
        (saved) => saved.version,
        refused,
      ),
  });
  const submit = useCommand(
    () =>
      api.POST(`${address}/submission`, { params: { path, header: { 'If-Match': `"${readBack}"` } } }).catch((problem) => {
        setReadBack(undefined);
        return refused(problem);
      }),
    t('sheet.submitted'),
  );
  const filled = locked ? filledAs(sheet) : written;
  const change = (next: Filled) => {
    setWritten(next);
    autosave.change(next);
  };
  const keep = () => {
    decided();
    return autosave.keep(filled, theirs!.version);
  };
  const take = () => {
    decided();
    setWritten(filledAs(theirs!));
    autosave.drop(theirs!.version);
  };
  const missing = gaps(rubric, filled.marks);
  const silent = unexplained(sheet.takenUp, filled);
  const unanswered = openGates(rubric, filled.gates);
  const called = (codes: string[]) => listed(codes.map((code) => items(rubric).find((i) => i.code === code)?.name ?? code));
  const toReadBack = async () => {
    setAsked(true);
    if (await autosave.flush()) {
      setReadBack(autosave.on());
    }
  };
  if (!locked && readBack !== undefined) {
    return (
      <ReadBack
        application={path.application}
        rubric={rubric}
        filled={filled}
        takenUp={sheet.takenUp}
        sealing={submit.isPending}
        seal={() => submit.mutate(undefined)}
        back={() => {
          setReadBack(undefined);
          requestAnimationFrame(() => first.current?.querySelector<HTMLElement>('[aria-invalid=true], input')?.focus());
        }}
      />
    );
  }
  return (
    <div ref={first} className="sheet">
      {locked && <p className="warning">{t('sheet.locked')}</p>}
      {sheet.reopenedBecause && <p className="warning">{t('sheet.reopened', { reason: sheet.reopenedBecause })}</p>}
      {theirs && (
        <Conflict differences={differences(flat(filled, t), flat(theirs, t), (key) => fieldName(key, rubric, t))} keep={keep} take={take} />
      )}
      {autosave.state === 'refused' && autosave.problem && <ProblemNote problem={autosave.problem} />}
      {submit.error && <ProblemNote problem={submit.error} />}
      <Gates
        gates={rubric.gates}
        marks={filled.gates}
        locked={locked}
        lacking={asked ? unanswered : []}
        mark={(code, one) => change({ ...filled, gates: { ...filled.gates, [code]: one } })}
      />
      {rubric.categories.map((category) => (
        <Category
          key={category.code}
          application={path.application}
          category={category}
          marks={filled.marks}
          notes={filled.notes}
          locked={locked}
          takenUp={sheet.takenUp}
          reasons={filled.reasons}
          lacking={asked ? missing : []}
          silent={asked ? silent : []}
          mark={(code, percent) => change({ ...filled, marks: { ...filled.marks, [code]: percent } })}
          explain={(code, reason) => change({ ...filled, reasons: { ...filled.reasons, [code]: reason } })}
          note={(code, note) => change({ ...filled, notes: { ...filled.notes, [code]: note } })}
        />
      ))}
      <Panel title={t('sheet.comment')} plain>
        <Form.Item extra={t('sheet.commentHelp')}>
          <Area
            aria-label={t('sheet.comment')}
            value={filled.comment}
            disabled={locked}
            max={10_000}
            rows={4}
            onChange={({ target }) => change({ ...filled, comment: target.value })}
          />
        </Form.Item>
      </Panel>
      <div className="total">
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <span aria-live="polite">
            {t('sheet.total', { total: total(rubric, filled.marks), done: items(rubric).length - missing.length, all: items(rubric).length })}
          </span>
          <SaveNote state={autosave.state} />
          {!locked && (
            <Button type="primary" disabled={theirs !== undefined} onClick={toReadBack}>
              {t('sheet.readBack')}
            </Button>
          )}
        </div>
        {asked && missing.length > 0 && (
          <p role="alert">{t('sheet.gaps', { items: called(missing) })}</p>
        )}
        {asked && unanswered.length > 0 && <p role="alert">{t('gates.open')}</p>}
        {asked && silent.length > 0 && <p role="alert">{t('sheet.silent', { items: called(silent) })}</p>}
      </div>
    </div>
  );
}

function filledAs({ marks, notes, reasons, gates, comment }: Sheet): Filled {
  return { marks, notes, reasons, gates, comment };
}

/** Every answer under a name of its own, so that two versions can be laid side by side. */
function flat({ marks, notes, reasons, gates, comment }: Filled, t: (key: 'gates.met' | 'gates.unmet') => string) {
  const said = Object.entries(notes).flatMap(([code, note]) => [
    [`${code}/strengths`, note.strengths],
    [`${code}/improvements`, note.improvements],
    [`${code}/evidence`, (note.evidence ?? []).map(({ place }, at) => `${at + 1}${place && ` ${place}`}`).join('，')],
  ]);
  const why = Object.entries(reasons).map(([code, reason]) => [`${code}/reason`, reason]);
  const required = Object.entries(gates).map(([code, { met, note }]) => [`${code}/gate`, `${t(met ? 'gates.met' : 'gates.unmet')} ${note}`]);
  return { ...marks, ...Object.fromEntries(said), ...Object.fromEntries(why), ...Object.fromEntries(required), comment };
}

type Part = 'strengths' | 'improvements' | 'reason' | 'evidence';

function fieldName(key: string, rubric: Rubric, t: (key: 'sheet.comment' | `sheet.${Part}`) => string) {
  const [code, what] = key.split('/');
  const gate = what === 'gate' && rubric.gates.find((one) => one.code === code);
  if (gate) {
    return gate.name;
  }
  const item = items(rubric).find((one) => one.code === code)?.name;
  return item ? [item, what && t(`sheet.${what as Part}`)].filter(Boolean).join(' · ') : t('sheet.comment');
}
