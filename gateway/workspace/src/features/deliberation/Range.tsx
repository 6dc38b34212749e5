import type { Spread } from '../../api/deliberation';

const width = 150;
const height = 16;
const middle = height / 2;

interface Props {
  lowest: number;
  highest: number;
  of: Pick<Spread, 'median' | 'quartiles' | 'mean'>;
  /** Where the line begins: the same for all that are compared. */
  from: number;
}

/** 箱线图 on a line up to 100: the bounds, a box from quartile to quartile with the median, and the mean as a dot; the words beside it say the same. */
export function Range({ lowest, highest, of: { median, quartiles, mean }, from }: Props) {
  const at = (mark: number) => 4 + ((mark - from) * (width - 8)) / (100 - from);
  return (
    <svg width={width} height={height} aria-hidden="true" stroke="currentColor" strokeWidth={1.5}>
      <line x1={at(from)} x2={at(100)} y1={middle} y2={middle} strokeOpacity={0.25} />
      <line x1={at(lowest)} x2={at(highest)} y1={middle} y2={middle} />
      {[lowest, highest].map((bound, end) => (
        <line key={end} x1={at(bound)} x2={at(bound)} y1={4} y2={height - 4} />
      ))}
      {quartiles && <rect x={at(quartiles.lower)} width={Math.max(1, at(quartiles.upper) - at(quartiles.lower))} y={2} height={height - 4} className="box" />}
      {typeof median === 'number' && <line x1={at(median)} x2={at(median)} y1={2} y2={height - 2} strokeWidth={2.5} />}
      {typeof mean === 'number' && <circle cx={at(mean)} cy={middle} r={2.5} fill="currentColor" stroke="none" />}
    </svg>
  );
}

/** The full ten below the lowest of all marks. */
export function beginning(lowest: number[]) {
  return Math.min(90, Math.floor(Math.min(100, ...lowest) / 10) * 10);
}
