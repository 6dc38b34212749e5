import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../../api/problem';
import { askTenant } from '../../api/tenantService';
import { cited } from '../../ui/citation';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Page, Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { keysOf } from './settings';
import { settingOf } from './path';
import { type Lap, lapsOf, placed, type Rehearsal, settingToMend } from './rehearsed';
import { Steps } from './Steps';

/** 试运行: a fictitious applicant of each track walks the drafts by the code that will serve them. */
export function RehearsalPage() {
  const { t } = useTranslation('policy');
  const [walked, keep] = useState<Rehearsal & { opensOn: string }>();
  const run = async (body: { opensOn: string }) => {
    keep(undefined);
    const told = await askTenant<Rehearsal>('/policy/draft/rehearsal', { method: 'POST', body });
    keep({ ...told.data!, ...body });
    return told;
  };
  return (
    <Page title={t('rehearsal.title')} article="第十三条至第十五条" lead={t('rehearsal.lead')} trail={[{ to: '/policy', label: t('title') }]}>
      <Steps kind="policy" />
      <Panel>
        <CommandForm<{ opensOn: string }>
          label={t('rehearsal.button')}
          done={t('rehearsal.done')}
          run={run}
          fields={[{ name: 'opensOn', kind: 'date', label: t('rehearsal.opensOn'), required: true, help: t('rehearsal.help') }]}
        />
      </Panel>
      {walked && <Outcome walked={walked} />}
    </Page>
  );
}

function Outcome({ walked: { lines, stop, opensOn } }: { walked: Rehearsal & { opensOn: string } }) {
  const { t } = useTranslation(['policy', 'ui']);
  const at = placed(lines, opensOn);
  const ended = lines.find(({ kind }) => kind === 'CONFERRAL')?.track;
  return (
    <>
      {stop ? <Stopped stop={stop} /> : <p role="status">{t('rehearsal.through')}</p>}
      {[...new Set(lines.map(({ track }) => track))].map((track) => (
        <Panel key={track} title={t('rehearsal.of', { track: t(`ui:track.${track}`) })}>
          <Walk laps={lapsOf(lines, track, opensOn)} at={at} name={t(`ui:track.${track}`)} />
          {ended && ended !== track && <p className="quiet">{t('rehearsal.joint', { track: t(`ui:track.${ended}`) })}</p>}
        </Panel>
      ))}
    </>
  );
}

function Stopped({ stop }: { stop: NonNullable<Rehearsal['stop']> }) {
  const { t } = useTranslation('policy');
  const wanted = settingToMend(stop);
  const rules = settingOf(wanted, keysOf('policy')) === undefined && settingOf(wanted, keysOf('rules')) !== undefined;
  return (
    <>
      <ProblemNote problem={Problem.told(stop)} />
      <p>
        <Link to={`/${rules ? 'rules' : 'policy'}/edit?key=${encodeURIComponent(wanted)}`}>{t('rehearsal.mend')}</Link>
      </p>
    </>
  );
}

function Walk({ laps, at, name }: { laps: Lap[]; at: ReturnType<typeof placed>; name: string }) {
  const { t } = useTranslation(['policy', 'ui']);
  return (
    <>
      <div className="bars" aria-hidden="true">
        {laps.map((lap) => {
          const { left, right } = at(lap);
          return (
            <div className="bar-row" key={lap.ordinal}>
              <span>{t(`ui:stage.${lap.kind}`)}</span>
              <span className="track">
                <span className="planned" style={{ left: `${left}%`, right: `${right}%` }} />
              </span>
            </div>
          );
        })}
      </div>
      <Rows
        caption={t('rehearsal.of', { track: name })}
        rows={laps}
        id={({ ordinal }) => String(ordinal)}
        columns={[
          { title: t('ui:timeline.stage'), cell: ({ kind }) => t(`ui:stage.${kind}`) },
          { title: t('ui:timeline.article'), cell: ({ article }) => cited(article) },
          { title: t('rehearsal.from'), cell: ({ from }) => day(from) },
          { title: t('rehearsal.to'), cell: ({ to }) => day(to) },
        ]}
      />
    </>
  );
}
