import { useTranslation } from 'react-i18next';
import type { CollatedItem } from '../../api/review';
import { listed } from '../../ui/words';

const width = 160;
const height = 18;
const at = (percent: number) => 6 + (percent * (width - 12)) / 100;

/** The marks of one item on a line from 0 to 100, and in words for whoever does not see it. */
export function Spread({ item: { name, marks, discuss } }: { item: CollatedItem }) {
  const { t } = useTranslation('review');
  const words = listed(marks.map(({ by, percent }) => `${by} ${percent}%`));
  const percents = marks.map(({ percent }) => percent);
  return (
    <figure className="spread">
      <svg width={width} height={height} role="img" aria-label={t('collation.marksOf', { name, marks: words })}>
        <line x1={at(0)} x2={at(100)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeOpacity={0.25} />
        <line
          x1={at(Math.min(...percents))}
          x2={at(Math.max(...percents))}
          y1={height / 2}
          y2={height / 2}
          stroke={discuss ? '#b3261e' : 'currentColor'}
          strokeWidth={3}
        />
        {marks.map(({ by, percent }) => (
          <circle key={by} cx={at(percent)} cy={height / 2} r={4} fill={discuss ? '#b3261e' : 'currentColor'} fillOpacity={0.75} />
        ))}
      </svg>
      <figcaption className="quiet">{words}</figcaption>
    </figure>
  );
}
