import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { type ReplacementPreview, useReplacement } from '../../api/panel';
import { places } from '../../api/places';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { AnswerReport } from './AnswerReport';
import { Doubts } from './Doubts';
import { Findings } from './Findings';
import { ReviewCases } from './ReviewCases';
import { TakeOver } from './TakeOver';

export interface SeatPlace {
  round: string;
  track: Track;
  ordinal: number;
  expert: string;
}

/** 认定回避、替换评审专家: of one member of a panel, while its step is open; 补评 once it is closed. */
export function Replace() {
  const { t } = useTranslation('expert');
  const { expert = '' } = useParams();
  return (
    <StagePage title={t('replace.title')} lead={t('replace.lead')}>
      {({ round, stage, open }) => (
        <Seat path={{ round: round.id, track: stage.track, ordinal: stage.ordinal, expert }} at={places.stage(round.id, stage)} open={open} />
      )}
    </StagePage>
  );
}

function Seat({ path, at, open }: { path: SeatPlace; at: string; open: boolean }) {
  const [leaves, setLeaves] = useState(false);
  return (
    <Loaded query={useReplacement(path, leaves)}>
      {(preview) => <Member path={path} at={at} open={open} preview={preview} leaves={leaves} setLeaves={setLeaves} />}
    </Loaded>
  );
}

interface Props {
  path: SeatPlace;
  at: string;
  open: boolean;
  preview: ReplacementPreview;
  leaves: boolean;
  setLeaves: (leaves: boolean) => void;
}

function Member({ path, at, open, preview, leaves, setLeaves }: Props) {
  const { t } = useTranslation('expert');
  return (
    <>
      {preview.leftPool && <p className="warning">{t('replace.leftPool', { name: preview.name })}</p>}
      <ReviewCases title={t('replace.cases', { name: preview.name })} cases={preview.cases} at={`${at}/panel`} />
      <Findings path={path} preview={preview} />
      {preview.late ? (
        <TakeOver path={path} at={at} preview={preview} leaves={leaves} setLeaves={setLeaves} />
      ) : !open ? (
        <p>{t('replace.closed')}</p>
      ) : (
        <>
          <Doubts key={`doubts-${preview.version}`} path={path} preview={preview} />
          {preview.cases
            .filter(({ obstacle }) => obstacle === 'REPORTED')
            .map((one) => (
              <AnswerReport key={one.application} path={path} version={preview.version} reported={one} />
            ))}
          <FindInterest key={preview.version} path={path} preview={preview} />
          {preview.byDraw ? (
            <Panel title={t('replace.takeOver')} article="第八条(二)">
              <p>{t('replace.byDraw')}</p>
              <Link to={`${at}/draw`}>{t('draw.title')}</Link>
            </Panel>
          ) : (
            <TakeOver path={path} at={at} preview={preview} leaves={leaves} setLeaves={setLeaves} />
          )}
        </>
      )}
      <p>
        <Link to={`${at}/panel`}>{t('replace.back')}</Link>
      </p>
    </>
  );
}

/** 认定回避: the dossier closes at once. */
function FindInterest({ path, preview }: Pick<Props, 'path' | 'preview'>) {
  const { t } = useTranslation('expert');
  const free = preview.cases.filter(({ obstacle, doubtful }) => !obstacle || doubtful);
  return free.length === 0 ? null : (
    <Panel title={t('replace.find')} article="第十八条">
      <p>{t('replace.findHelp')}</p>
      <CommandForm<{ application: string; relation: string }>
        label={t('replace.find')}
        done={t('replace.found')}
        danger
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/interests', {
            params: { path, header: { 'If-Match': `"${preview.version}"` } },
            body,
          })
        }
        fields={[
          {
            name: 'application',
            kind: 'select',
            label: t('replace.applicant'),
            required: true,
            options: free.map(({ application, name }) => ({ value: application, label: name })),
          },
          { name: 'relation', kind: 'area', max: 200, label: t('replace.relation'), help: t('replace.relationHelp'), required: true },
        ]}
      />
    </Panel>
  );
}
