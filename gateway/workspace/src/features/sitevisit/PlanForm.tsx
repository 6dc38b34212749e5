import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { SitePlan, SiteVisit } from '../../api/sitevisit';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Panel } from '../../ui/Page';

/** The office draws the plan up, and releases it; once it is released, another release says why. */
export function PlanForm({ visit }: { visit: SiteVisit }) {
  const { t } = useTranslation('sitevisit');
  if (visit.meetings.some(({ kind, attendance }) => kind === 'CLOSING' && attendance)) {
    return null;
  }
  const params = { path: { application: visit.application }, header: { 'If-Match': `"${visit.version}"` } };
  const again = visit.releases.length > 0;
  const waits = visit.draft && JSON.stringify(visit.draft) !== JSON.stringify(visit.releases[visit.releases.length - 1]?.plan);
  return (
    <>
      <Panel title={t(again ? 'draft.again' : 'draft.title')}>
        {visit.team.length === 0 && <div className="warning">{t('draft.noTeam')}</div>}
        <CommandForm<SitePlan>
          label={t('draft.button')}
          done={t('draft.done')}
          initial={visit.draft ?? suggested(visit)}
          run={(body) => api.PUT('/applications/{application}/site-visit/plan', { params, body: { ...body, notes: body.notes ?? '' } })}
          fields={fields()}
        />
      </Panel>
      {visit.draft && (
        <Panel title={t('release.title')}>
          <p>{t(waits || !again ? 'release.lead' : 'release.same')}</p>
          <CommandForm<{ reason?: string }>
            label={t('release.button')}
            done={t('release.done')}
            run={(body) => api.POST('/applications/{application}/site-visit/releases', { params, body })}
            fields={again ? [{ name: 'reason', kind: 'area', max: 1000, label: t('plan.reason'), help: t('release.why'), required: true }] : []}
          />
        </Panel>
      )}
    </>
  );

  function fields(): Field[] {
    return [
      { name: 'from', kind: 'date', label: t('plan.from'), required: true },
      { name: 'to', kind: 'date', label: t('plan.to'), required: true },
      { name: 'place', kind: 'text', max: 200, label: t('plan.place'), required: true },
      { name: 'leader', kind: 'select', options: visit.team.map(({ expert, name }) => ({ value: expert, label: name })), label: t('plan.leader'), help: t('draft.leaderHelp'), required: true },
      { name: 'observers', kind: 'lines', label: t('plan.observers'), add: t('draft.addObserver'), max: 100 },
      { name: 'items', kind: 'lines', label: t('plan.items'), add: t('draft.addItem'), help: t('draft.itemsHelp'), max: 500 },
      { name: 'notes', kind: 'area', max: 2000, label: t('plan.notes') },
    ];
  }
}

/** What was marked apart or could be better; without any of it, everything. */
function suggested({ found, suggestedLeader }: SiteVisit): Partial<SitePlan> {
  const open = found.filter(({ apart, improvements }) => apart || improvements.length > 0);
  return {
    leader: suggestedLeader ?? undefined,
    observers: [],
    items: (open.length > 0 ? open : found).map(({ code, name }) => `${code} ${name}`),
  };
}
