import { useTranslation } from 'react-i18next';
import type { PlanFinding, PlanOpinion } from '../../api/planning';
import { Article } from '../../ui/Article';
import { day } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';

/** What a plan would break, each with its ground, and how much room there is between its steps. */
export function PlanFindings({ opinion }: { opinion: PlanOpinion }) {
  const { t } = useTranslation(['round', 'ui']);
  const called = useStageName();
  const breaks = opinion.findings.filter(({ severity }) => severity === 'BREAKS').length;
  return (
    <>
      <p role="status" className={breaks > 0 ? 'warning' : undefined}>
        {breaks > 0 ? t('aid.breaks', { count: breaks }) : t('aid.sound')}
      </p>
      <ul>
        {inOrder(opinion.findings).map((finding) => (
          <li key={`${finding.slug}${finding.track}${finding.ordinal}`}>
            <Finding finding={finding} opinion={opinion} />
          </li>
        ))}
      </ul>
      <Rows
        caption={t('aid.slack')}
        shown
        rows={opinion.stages}
        id={(row) => `${row.track}${row.ordinal}`}
        columns={[
          { title: t('ui:timeline.stage'), cell: (row) => `${t(`ui:track.${row.track}`)} · ${called(row)}` },
          { title: t('ui:timeline.planned'), cell: (row) => `${day(row.from)} – ${day(row.to)}` },
          { title: t('aid.room'), cell: (row) => (row.slack === undefined ? '—' : t('aid.days', { count: row.slack })), end: true },
        ]}
      />
    </>
  );
}

const provisional = 'plan-provisional';

/** What breaks a rule comes first; a year without its notice is told once, however many steps lie in it. */
export function inOrder(findings: PlanFinding[]) {
  const told = new Set<unknown>();
  return findings
    .filter(({ slug, values }) => slug !== provisional || (!told.has(values.year) && told.add(values.year)))
    .sort((one, other) => Number(other.severity === 'BREAKS') - Number(one.severity === 'BREAKS'));
}

function Finding({ finding, opinion }: { finding: PlanFinding; opinion: PlanOpinion }) {
  const { t } = useTranslation(['round', 'ui']);
  const called = useStageName();
  const ofAStep = finding.slug !== provisional;
  const row = opinion.stages.find(({ track, ordinal }) => ofAStep && track === finding.track && ordinal === finding.ordinal);
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [name, /^\d{4}-\d\d-\d\d$/.test(String(value)) ? day(String(value)) : value]),
  );
  return (
    <>
      {row && <strong>{`${t(`ui:track.${row.track}`)} · ${called(row)}${t('aid.colon')}`}</strong>}
      {t(`finding.${finding.slug}`, values)}{' '}
      {finding.article
        ? ofAStep && <Article>{finding.article}</Article>
        : finding.setting && <span className="quiet">{t('aid.setting', { setting: t(`setting.${finding.setting}`) })}</span>}
    </>
  );
}
