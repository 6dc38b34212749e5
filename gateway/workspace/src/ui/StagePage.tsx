import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { places } from '../api/places';
import { type Round, type Stage, type Track, stageOf, useRound } from '../api/round';
import { DecidedAnew } from './DecidedAnew';
import { Loaded } from './Loaded';
import { Page } from './Page';
import { Tone } from './StatusTag';
import { useStageName } from './useStageName';

interface Place {
  round: Round;
  stage: Stage;
  track: Track;
  ordinal: number;
  open: boolean;
}

/** The frame of a step's screen: which round, which step, whether its turn has come. */
export function StagePage({ title, lead, children }: { title?: string; lead?: string; children: (place: Place) => ReactNode }) {
  const { t } = useTranslation('ui');
  const called = useStageName();
  const { round: id = '', track = '', ordinal = '' } = useParams();
  const round = useRound(id);
  return (
    <Loaded query={round}>
      {(round) => {
        const stage = stageOf(round, track, Number(ordinal));
        if (!stage) {
          return <Page title={t('notFound.title')}>{t('notFound.detail')}</Page>;
        }
        const open = stage.progress === 'OPEN';
        return (
          <Page
            title={title ?? called(stage)}
            article={stage.article}
            lead={lead}
            aside={<Tone tone={open ? 'active' : stage.progress === 'DONE' ? 'good' : ''}>{t(`progress.${stage.progress}`)}</Tone>}
            trail={[
              { to: '/rounds', label: t('rounds') },
              { to: places.round(id), label: `${round.title} · ${t(`track.${stage.track}`)}` },
            ]}
          >
            {children({ round, stage, track: stage.track, ordinal: stage.ordinal, open })}
            <DecidedAnew round={round} stage={stage} />
          </Page>
        );
      }}
    </Loaded>
  );
}
