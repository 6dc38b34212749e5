const width = 150;
const height = 14;

interface Props {
  lowest: number;
  highest: number;
  mean?: number;
  /** Where the line begins: the same for all that are compared. */
  from: number;
}

/** From the lowest to the highest mark on a line up to 100, with the mean; the words beside it say the same. */
export function Range({ lowest, highest, mean, from }: Props) {
  const at = (mark: number) => 4 + ((mark - from) * (width - 8)) / (100 - from);
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line x1={at(from)} x2={at(100)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeOpacity={0.25} />
      <line x1={at(lowest)} x2={at(highest)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeWidth={5} strokeOpacity={0.55} />
      {[lowest, highest].map((bound, end) => (
        <line key={end} x1={at(bound)} x2={at(bound)} y1={3} y2={height - 3} stroke="currentColor" strokeWidth={2} />
      ))}
      {mean !== undefined && <circle cx={at(mean)} cy={height / 2} r={2.5} fill="currentColor" />}
    </svg>
  );
}

/** The full ten below the lowest of all marks. */
export function beginning(lowest: number[]) {
  return Math.min(90, Math.floor(Math.min(100, ...lowest) / 10) * 10);
}
