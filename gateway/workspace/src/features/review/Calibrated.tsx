import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { Calibration } from '../../api/review';
import type { Track } from '../../api/round';
import { score } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

type Row = Calibration['rows'][number];

/** 校准参考: whether a strict or a lenient expert made a difference. Nothing is ranked by it. */
export function Calibrated({ path }: { path: { round: string; track: Track; ordinal: number } }) {
  const { t } = useTranslation(['review', 'ui']);
  const calibration = useRead<Calibration>(['calibration', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/calibration', { params: { path } }),
  );
  return (
    <Panel title={t('calibration.title')} plain>
      <p className="quiet">{t('calibration.lead')}</p>
      <Loaded query={calibration}>
        {({ groups, rows, reviewers }) =>
          groups === 1 ? (
            <>
              <Rows
                caption={t('calibration.title')}
                rows={rows}
                id={({ application }) => application}
                columns={[
                  { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
                  { title: t('calibration.raw'), cell: ({ raw }) => score(raw), end: true },
                  { title: t('calibration.calibrated'), cell: ({ calibrated }) => score(calibrated ?? undefined), end: true },
                  { title: t('calibration.difference'), cell: (row) => <Difference row={row} /> },
                ]}
              />
              <Rows
                shown
                caption={t('calibration.reviewers')}
                rows={reviewers}
                id={({ name }) => name}
                columns={[
                  { title: t('calibration.reviewer'), cell: ({ name }) => name },
                  { title: t('progress.sheets'), cell: ({ sheets }) => sheets, end: true },
                  { title: t('calibration.strictness'), cell: ({ strictness }) => signed(strictness), end: true },
                ]}
              />
            </>
          ) : (
            <p>{t('calibration.apart', { groups })}</p>
          )
        }
      </Loaded>
    </Panel>
  );
}

const signed = (points: number) => (points > 0 ? '+' : '') + score(points);

const width = 160;
const height = 18;
const at = (points: number) => 6 + (points * (width - 12)) / 100;

/** From the score (a ring) to the calibrated one (a dot), on a line from 0 to 100, and in words. */
function Difference({ row: { name, raw, calibrated } }: { row: Row }) {
  const { t } = useTranslation('review');
  const other = calibrated ?? raw;
  return (
    <figure className="spread">
      <svg width={width} height={height} role="img" aria-label={t('calibration.of', { name, raw: score(raw), calibrated: score(other) })}>
        <line x1={at(0)} x2={at(100)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeOpacity={0.25} />
        <line x1={at(raw)} x2={at(other)} y1={height / 2} y2={height / 2} stroke="currentColor" strokeWidth={3} />
        <circle cx={at(raw)} cy={height / 2} r={5} fill="none" stroke="currentColor" />
        <circle cx={at(other)} cy={height / 2} r={3} fill="currentColor" />
      </svg>
      <figcaption className="quiet">{signed(other - raw)}</figcaption>
    </figure>
  );
}
