import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { ReportRow } from '../../api/report';
import { isDone, type Selection, type Standing } from '../../api/review';
import type { Stage, Track } from '../../api/round';
import { Loaded } from '../../ui/Loaded';
import { listed } from '../../ui/words';
import { CloseForm } from './CloseForm';

interface Props {
  path: { round: string; track: Track; ordinal: number };
  stage: Stage;
  standings: Standing[];
}

/** 进入下一环节的名单, once every sheet is in, what lies apart is agreed on, and the reports are issued. */
export function CloseStage({ path, stage, standings }: Props) {
  const { t } = useTranslation('review');
  const missing = standings.filter(({ submitted, expected }) => submitted < expected || expected === 0);
  if (missing.length > 0) {
    return (
      <div className="warning">
        {t('close.blocked', { names: listed(missing.map(({ name }) => name)) })}
      </div>
    );
  }
  const apart = standings.filter(({ agreement }) => !isDone(agreement));
  if (apart.length > 0) {
    return <div className="warning">{t('close.apart', { names: listed(apart.map(({ name }) => name)) })}</div>;
  }
  const closing = { path, stage, standings };
  return stage.kind === 'DEFENSE' ? <Closable {...closing} /> : <Reported {...closing} />;
}

/** The list is proposed by the reports. */
function Reported(closing: Props) {
  const { t } = useTranslation('review');
  const { path, standings } = closing;
  const reports = useRead<ReportRow[]>(['reports', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/reports', { params: { path } }),
  );
  return (
    <Loaded query={reports}>
      {(reports) => {
        const waiting = standings.filter(({ application }) => reports.find((one) => one.application === application)?.state !== 'ISSUED');
        return waiting.length === 0 ? (
          <Closable {...closing} />
        ) : (
          <div className="warning">
            {t('close.unreported', { names: listed(waiting.map(({ name }) => name)) })} <Link to={places.reports(path)}>{t('report.list')}</Link>
          </div>
        );
      }}
    </Loaded>
  );
}

function Closable({ path, stage, standings }: Props) {
  const selection = useRead<Selection>(['selection', path, standings], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/selection', { params: { path } }),
  );
  const byScore = [...standings].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return <Loaded query={selection}>{(selection) => <CloseForm path={path} stage={stage} standings={byScore} selection={selection} />}</Loaded>;
}
