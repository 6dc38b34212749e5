import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { useCommand } from '../../api/query';
import type { Agreed, CollatedItem, Consensus } from '../../api/review';
import type { Track } from '../../api/round';
import { Conflict, differences } from '../../ui/Conflict';
import { score } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { SaveNote } from '../../ui/SaveNote';
import { unsaved, useAutosave, useDraftName } from '../../ui/useAutosave';
import { listed } from '../../ui/words';
import { ConsensusMarks } from './ConsensusMarks';
import { lacking } from './marks';
import { useMeanwhile } from './useMeanwhile';

interface Props {
  path: { round: string; track: Track; ordinal: number; application: string };
  consensus: Consensus;
  locked: boolean;
}

type Written = Record<string, Agreed>;

const address = '/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}';

/** What lies furthest apart first; the leader's words are saved while they are written, also without a network. */
export function ConsensusForm({ path, consensus, locked }: Props) {
  const { t } = useTranslation('review');
  const name = useDraftName(`consensus-${Object.values(path).join('-')}`);
  const [written, setWritten] = useState<Written>((!locked && unsaved<Written>(name)?.values) || consensus.agreed);
  const [asked, setAsked] = useState(false);
  const { theirs, refused, decided } = useMeanwhile<Consensus>(
    () => body(api.GET(address, { params: { path } })),
    ({ confirmed }) => confirmed,
  );
  const autosave = useAutosave<Written>({
    name,
    version: consensus.version,
    locked,
    save: (agreed, version) =>
      body(api.PUT(address, { params: { path, header: { 'If-Match': `"${version}"` } }, body: { agreed } })).then(
        (saved) => saved.version,
        refused,
      ),
  });
  const confirm = useCommand(async () => {
    if (!(await autosave.flush())) {
      throw autosave.problem;
    }
    return api.POST(`${address}/confirmation`, { params: { path, header: { 'If-Match': `"${autosave.on()}"` } } }).catch(refused);
  }, t('consensus.confirmed'));
  const agreed = locked ? consensus.agreed : written;
  const change = (code: string, one?: Agreed) => {
    const { [code]: _, ...rest } = written;
    const next = one ? { ...written, [code]: one } : rest;
    setWritten(next);
    autosave.change(next);
  };
  const keep = () => {
    decided();
    return autosave.keep(written, theirs!.version);
  };
  const take = () => {
    decided();
    setWritten(theirs!.agreed);
    autosave.drop(theirs!.version);
  };
  const { collation } = consensus;
  const all = collation.categories.flatMap(({ items }) => items);
  const apart = all.filter(({ discuss }) => discuss).toSorted((a, b) => b.spread - a.spread);
  const missing = lacking(all, written);
  const called = (codes: string[]) => listed(codes.map((code) => all.find((item) => item.code === code)?.name ?? code));
  const table = (of: CollatedItem[], caption: string) => (
    <ConsensusMarks application={path.application} of={of} caption={caption} agreed={agreed} locked={locked} asked={asked} missing={missing} change={change} />
  );
  return (
    <div className="consensus">
      {theirs && (
        <Conflict
          differences={differences(flat(written), flat(theirs.agreed), (code) => all.find((item) => item.code === code)?.name ?? code)}
          keep={keep}
          take={take}
        />
      )}
      {autosave.state === 'refused' && autosave.problem && <ProblemNote problem={autosave.problem} />}
      {confirm.error && <ProblemNote problem={confirm.error} />}
      {apart.length > 0 && (
        <Panel title={t('collation.discuss', { gap: collation.gap })} plain>
          {table(apart, t('collation.discuss', { gap: collation.gap }))}
        </Panel>
      )}
      <details open={apart.length === 0 || all.some(({ code, discuss }) => !discuss && agreed[code])}>
        <summary>{t(locked ? 'consensus.others' : 'consensus.othersToo')}</summary>
        {collation.categories
          .map((category) => ({ ...category, items: category.items.filter(({ discuss }) => !discuss) }))
          .filter(({ items }) => items.length > 0)
          .map((category) => (
            <Panel key={category.code} title={`${category.code} ${category.name}（${score(category.earned)} / ${category.points}）`} plain>
              {table(category.items, category.name)}
            </Panel>
          ))}
      </details>
      {!locked && (
        <div className="total">
          <div className="row" style={{ justifyContent: 'space-between' }}>
            <span aria-live="polite">{t('consensus.count', { done: Object.keys(written).length, apart: apart.length })}</span>
            <SaveNote state={autosave.state} />
            <Button
              type="primary"
              loading={confirm.isPending}
              disabled={Object.keys(written).length === 0}
              onClick={() => {
                setAsked(true);
                if (missing.length === 0) {
                  confirm.mutate(undefined);
                }
              }}
            >
              {t('consensus.confirm')}
            </Button>
          </div>
          {asked && missing.length > 0 && <p role="alert">{t('consensus.missing', { items: called(missing) })}</p>}
        </div>
      )}
    </div>
  );
}

function flat(written: Written) {
  return Object.fromEntries(Object.entries(written).map(([code, { percent, comment }]) => [code, `${percent}% ${comment}`]));
}
