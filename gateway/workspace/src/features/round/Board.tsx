import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Status, useApplications } from '../../api/application';
import { places } from '../../api/places';
import type { Round, Stage, StageKind } from '../../api/round';
import { Article } from '../../ui/Article';
import { useStageName } from '../../ui/useStageName';

const waiting: Partial<Record<StageKind, Status[]>> = {
  RECOMMENDATION: ['SUBMITTED', 'LOCAL_CHECK', 'RETURNED'],
  FORMAL_REVIEW: ['FORMAL_REVIEW', 'SUPPLEMENTING'],
  RECHECK: ['RECHECK', 'SUPPLEMENTING'],
  CONSULT: ['MEMBER_CONSULT'],
  QUALIFIED_LIST: ['AWAITING_LIST'],
  MATERIAL: ['MATERIAL_REVIEW'],
  SITE: ['SITE_REVIEW'],
  DEFENSE: ['DEFENSE'],
  SOCIAL_EVALUATION: ['SOCIAL_EVALUATION'],
  VOTE: ['VOTE'],
  COMPOSITE: ['SCORED'],
  DELIBERATION: ['CANDIDATE'],
  PUBLIC_NOTICE: ['PUBLIC_NOTICE', 'OBJECTION_HOLD'],
  APPROVAL: ['AWAITING_APPROVAL'],
  CONFERRAL: ['APPROVED'],
};

/** Every step with how many wait in it; each opens exactly those. */
export function Board({ round, stages }: { round: Round; stages: Stage[] }) {
  const { t } = useTranslation(['round', 'ui']);
  const called = useStageName();
  const applications = useApplications({ round: round.id }).data ?? [];
  const count = (stage: Stage) =>
    applications.filter(
      ({ track, status, ordinal }) =>
        track === stage.track &&
        (waiting[stage.kind] ?? []).includes(status) &&
        (status !== 'SUPPLEMENTING' || ordinal === stage.ordinal) &&
        stage.progress !== 'DONE',
    ).length;
  return (
    <ol className="board">
      {stages.map((stage) => (
        <li key={stage.ordinal} className={stage.progress.toLowerCase()}>
          <Link to={places.stage(round.id, stage)}>
            <strong>{called(stage)}</strong>
            <span className="big">{t('waiting', { count: count(stage) })}</span>
            <span className="quiet">{t(`ui:progress.${stage.progress}`)}</span>
            <span>
              <Article>{stage.article}</Article>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
