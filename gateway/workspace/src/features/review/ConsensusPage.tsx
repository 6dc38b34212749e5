import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { Consensus } from '../../api/review';
import { type Track, stageOf, useRound } from '../../api/round';
import { score } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { LookedBeside } from '../../ui/reading/LookedBeside';
import { Reading } from '../../ui/reading/Reading';
import { Facts } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { AgreementTag } from './AgreementTag';
import { ConsensusForm } from './ConsensusForm';
import { ConsensusHistory } from './ConsensusHistory';
import { ConsensusPapers } from './ConsensusPapers';
import { GatesSaid } from './GatesSaid';
import { StepWidth } from './sheet/Mark';
import { Signing } from './Signing';

/** 合议 on one applicant: the marks stand side by side and stay what they are; the leader writes what is agreed. */
export function ConsensusPage() {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round = '', track = '', ordinal = '', application = '' } = useParams();
  const at = { round, track: track as Track, ordinal: Number(ordinal) };
  const path = { ...at, application };
  const consensus = useRead<Consensus>(['consensus', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}', { params: { path } }),
  );
  const stage = stageOf(useRound(round).data, track, at.ordinal);
  const open = stage?.progress === 'OPEN';
  return (
    <Page
      title={t('consensus.title', { name: consensus.data?.collation.name ?? '' })}
      article={stage?.article}
      lead={t(consensus.data?.taken === false ? 'consensus.averaged' : 'consensus.lead')}
      trail={[{ to: places.consensus(at), label: t('consensus.list') }]}
      aside={stage && <span>{called(stage)}</span>}
    >
      <Loaded query={consensus}>
        {(consensus) => (
          <Reading>
            <Facts
              of={[
                [t('consensus.state'), <AgreementTag key="state" of={consensus.agreement} />],
                [t('consensus.leader'), consensus.leader ?? t('consensus.noLeader')],
                [t('progress.score'), score(consensus.collation.score)],
              ]}
            />
            {stage && stage.kind !== 'DEFENSE' && (
              <p>
                <Link to={`${places.reports(at)}/${application}`}>{t('report.open')}</Link>
              </p>
            )}
            <GatesSaid of={consensus.collation} />
            <Signing path={path} consensus={consensus} open={open} />
            <StepWidth value={consensus.step}>
              <ConsensusForm key={String(consensus.confirmed)} path={path} consensus={consensus} locked={!open || !consensus.leads || !consensus.taken || consensus.confirmed} />
            </StepWidth>
            <ConsensusHistory consensus={consensus} />
            <ConsensusPapers at={`/rounds/${round}/tracks/${track}/steps/${ordinal}/consensus/${application}`} consensus={consensus} />
            <LookedBeside application={application} />
          </Reading>
        )}
      </Loaded>
    </Page>
  );
}
