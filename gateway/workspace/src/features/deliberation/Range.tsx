const width = 120;
const height = 14;
const at = (mark: number) => 5 + (mark * (width - 10)) / 100;

/** From the lowest to the highest mark on a line from 0 to 100, with the mean; the words beside it say the same. */
export function Range({ lowest, highest, mean }: { lowest: number; highest: number; mean?: number }) {
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line x1={at(0)} x2={at(100)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeOpacity={0.25} />
      <line x1={at(lowest)} x2={at(highest)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeWidth={4} />
      {[lowest, highest].map((bound, end) => (
        <line key={end} x1={at(bound)} x2={at(bound)} y1={2} y2={height - 2} stroke="currentColor" strokeWidth={2} />
      ))}
      {mean !== undefined && <circle cx={at(mean)} cy={height / 2} r={4} fill="#fff" stroke="currentColor" strokeWidth={2} />}
    </svg>
  );
}
