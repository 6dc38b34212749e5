import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
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

/** 进入下一环节的名单, once every sheet is in and what lies apart is agreed on. */
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
  return <Closable path={path} stage={stage} standings={standings} />;
}

function Closable({ path, stage, standings }: Props) {
  const selection = useRead<Selection>(['selection', path, standings], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/selection', { params: { path } }),
  );
  const byScore = [...standings].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return <Loaded query={selection}>{(selection) => <CloseForm path={path} stage={stage} standings={byScore} selection={selection} />}</Loaded>;
}
