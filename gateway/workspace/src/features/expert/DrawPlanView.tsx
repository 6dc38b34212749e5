import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DrawPlan } from '../../api/draw';
import { places } from '../../api/places';
import { useDivisionName } from '../../api/profile';
import { useSeats } from '../../api/session';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed, parted } from '../../ui/words';

/** Who reviews whom, what speaks against it, and how the work is spread. */
export function DrawPlanView({ title, plan }: { title: string; plan: DrawPlan }) {
  const { t } = useTranslation('expert');
  const division = useDivisionName();
  const office = useSeats()('office/officer', 'office/head');
  type Row = DrawPlan['rows'][number];
  const notes = ({ reviewers, oneCounty }: Row) => {
    const unfit = reviewers.filter(({ drawn, fits }) => drawn && !fits).map(({ name }) => name);
    return parted([
      ...(unfit.length > 0 ? [t('draw.unfit', { names: listed(unfit) })] : []),
      ...(oneCounty ? [t('draw.oneCounty')] : []),
    ]);
  };
  const partial = plan.rows.some(({ reviewers }) => reviewers.some(({ drawn }) => drawn));
  return (
    <>
      <Panel title={title}>
        <p>{t('draw.measure', plan.measure)}</p>
        <Rows
          caption={title}
          rows={plan.rows}
          id={({ application }) => application}
          columns={[
            { title: t('draw.applicant'), cell: ({ application, name }) => (office ? <Link to={places.application(application)}>{name}</Link> : name) },
            { title: t('draw.division'), cell: (row) => division(row.division) },
            {
              title: t('draw.reviewers'),
              cell: ({ reviewers }) => listed(reviewers.map(({ name, drawn }) => (partial && !drawn ? t('draw.kept', { name }) : name))),
            },
            { title: t('draw.notes'), cell: notes },
          ]}
        />
      </Panel>
      <Panel title={t('draw.loads')}>
        <Loads of={plan.loads} />
      </Panel>
    </>
  );
}

function Loads({ of }: { of: DrawPlan['loads'] }) {
  const { t } = useTranslation('expert');
  const most = Math.max(1, ...of.map(({ applicants }) => applicants));
  return (
    <Rows
      caption={t('draw.loads')}
      rows={of}
      id={({ expert }) => expert}
      columns={[
        { title: t('name'), cell: ({ name }) => name },
        {
          title: t('draw.load'),
          cell: ({ name, applicants, available }) => (
            <span className="row">
              <meter min={0} max={most} value={applicants} aria-label={name} /> {t('draw.loadOf', { count: applicants })}
              {!available && <span className="quiet">{t('draw.unavailable')}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}
