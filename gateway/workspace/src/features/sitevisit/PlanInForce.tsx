import { useTranslation } from 'react-i18next';
import { tenant } from '../../api/client';
import type { PlanReleased, SiteVisit } from '../../api/sitevisit';
import { day, moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts, Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';

/** The plan that was released last, and those before it. */
export function PlanInForce({ visit, office }: { visit: SiteVisit; office: boolean }) {
  const { t } = useTranslation('sitevisit');
  const release = visit.releases[visit.releases.length - 1]!;
  const { plan } = release;
  const address = `/api/${tenant}/award/applications/${visit.application}/site-visit/plan`;
  return (
    <Panel title={t('plan.title')}>
      <Facts
        of={[
          [t('plan.dates'), `${day(plan.from)} – ${day(plan.to)}`],
          [t('plan.place'), plan.place],
          [t('plan.leader'), release.leads],
          [t('plan.team'), listed(release.team.map(({ name }) => name))],
          [t('plan.observers'), listed(plan.observers)],
          [t('plan.notes'), plan.notes],
          [t('plan.released'), t('plan.releasedBy', { number: release.number, at: moment(release.at), by: release.by })],
          [t('plan.reason'), release.reason],
        ]}
      />
      <h3>{t('plan.items')}</h3>
      <ol>
        {plan.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <p className="row">
        <a href={`${address}/pdf`}>{t('plan.pdf')}</a>
        {office && <a href={`${address}/docx`}>{t('plan.docx')}</a>}
      </p>
      {visit.releases.length > 1 && <Before of={visit.releases.slice(0, -1)} />}
    </Panel>
  );
}

function Before({ of }: { of: PlanReleased[] }) {
  const { t } = useTranslation('sitevisit');
  return (
    <Rows
      caption={t('plan.before')}
      shown
      rows={of}
      id={({ number }) => String(number)}
      columns={[
        { title: t('plan.number'), cell: ({ number }) => number },
        { title: t('plan.released'), cell: ({ at }) => moment(at) },
        { title: t('plan.dates'), cell: ({ plan }) => `${day(plan.from)} – ${day(plan.to)}` },
        { title: t('plan.place'), cell: ({ plan }) => plan.place },
        { title: t('plan.reason'), cell: ({ reason }) => reason },
      ]}
    />
  );
}
