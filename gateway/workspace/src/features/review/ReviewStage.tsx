import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Round, Stage, Standing } from '../../api/award';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { score } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { StagePage } from '../../ui/StagePage';
import { CloseStage } from './CloseStage';

/** A scored step for the office: how far the sheets are, and closing it once all are in. */
export function ReviewStage() {
  const { t } = useTranslation('review');
  const office = useSeats()('office/officer', 'office/head');
  return (
    <StagePage lead={t('stage.lead')}>
      {({ round, stage, open }) =>
        office ? (
          <>
            <p>
              <Link to={`${places.stage(round.id, stage)}/panel`}>{t('stage.panel')}</Link>
            </p>
            <Progress round={round} stage={stage} open={open} />
          </>
        ) : (
          <p>{t('stage.officeOnly')}</p>
        )
      }
    </StagePage>
  );
}

function Progress({ round, stage, open }: { round: Round; stage: Stage; open: boolean }) {
  const { t } = useTranslation('review');
  const path = { round: round.id, track: stage.track, ordinal: stage.ordinal };
  const standings = useRead<Standing[]>(['progress', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/progress', { params: { path } }),
  );
  return (
    <Loaded query={standings}>
      {(standings) =>
        standings.length === 0 ? (
          <Empty title={t('stage.none')}>{t('stage.wait')}</Empty>
        ) : (
          <>
            <Panel title={t('progress.title')}>
              <Standings of={standings} />
            </Panel>
            {open && <CloseStage path={path} stage={stage} standings={standings} />}
          </>
        )
      }
    </Loaded>
  );
}

function Standings({ of }: { of: Standing[] }) {
  const { t } = useTranslation(['review', 'ui']);
  return (
    <Rows
      caption={t('progress.title')}
      rows={of}
      id={({ application }) => application}
      columns={[
        { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
        { title: t('progress.sheets'), cell: ({ submitted, expected }) => t('progress.of', { submitted, expected }) },
        { title: t('progress.score'), cell: ({ score: value }) => score(value), end: true },
      ]}
    />
  );
}
