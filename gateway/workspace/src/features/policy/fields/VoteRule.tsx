import { choice, count } from '../shape';
import { Labelled, type Controlled, Part } from './Control';

type Vote = { rule: string; ballot?: string; quorumPercent?: number };

/** 投票: no vote, or one with its majority, ballot and quorum. */
export function VoteRule({ path, label, value, set }: Controlled) {
  const vote = value as Vote;
  const change = (next: Partial<Vote>) => {
    const { rule, ballot = 'SECRET', quorumPercent = 67 } = { ...vote, ...next };
    set(rule === 'NONE' ? { rule } : { rule, ballot, quorumPercent });
  };
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      <div className="part-grid">
        <Labelled shape={choice('vote', 'NONE', 'MAJORITY', 'TWO_THIRDS')} path={`${path}.rule`} label={label} value={vote.rule} set={(rule) => change({ rule: rule as string })} />
        {vote.rule !== 'NONE' && (
          <>
            <Part name="ballot" shape={choice('ballot', 'OPEN', 'SECRET')} path={`${path}.ballot`} value={vote.ballot} set={(ballot) => change({ ballot: ballot as string })} />
            <Part name="quorumPercent" shape={count(1, 100)} path={`${path}.quorumPercent`} value={vote.quorumPercent} set={(n) => change({ quorumPercent: n as number })} />
          </>
        )}
      </div>
    </fieldset>
  );
}
