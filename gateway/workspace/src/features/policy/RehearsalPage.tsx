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
import { type Line, placed, type Rehearsal, settingToMend } from './rehearsed';
import { Steps } from './Steps';

/** 试运行: a fictitious applicant of each track walks the drafts by the code that will serve them. */
export function RehearsalPage() {
  const { t } = useTranslation('policy');
  const [walked, keep] = useState<Rehearsal>();
  const run = async (body: { opensOn: string }) => {
    keep(undefined);
    const told = await askTenant<Rehearsal>('/policy/draft/rehearsal', { method: 'POST', body });
    keep(told.data);
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

function Outcome({ walked: { lines, stop } }: { walked: Rehearsal }) {
  const { t } = useTranslation(['policy', 'ui']);
  const at = placed(lines);
  return (
    <>
      {stop ? <Stopped stop={stop} /> : <p role="status">{t('rehearsal.through')}</p>}
      {[...new Set(lines.map(({ track }) => track))].map((track) => (
        <Panel key={track} title={t('rehearsal.of', { track: t(`ui:track.${track}`) })}>
          <Walk lines={lines.filter((line) => line.track === track)} at={at} name={t(`ui:track.${track}`)} />
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

function Walk({ lines, at, name }: { lines: Line[]; at: ReturnType<typeof placed>; name: string }) {
  const { t } = useTranslation(['policy', 'ui']);
  return (
    <>
      <div className="bars" aria-hidden="true">
        {lines.map((line) => {
          const { left, right } = at(line);
          return (
            <div className="bar-row" key={line.ordinal}>
              <span>{t(`ui:stage.${line.kind}`)}</span>
              <span className="track">
                <span className="bar done" style={{ left: `${left}%`, right: `${right}%` }} />
              </span>
            </div>
          );
        })}
      </div>
      <Rows
        caption={t('rehearsal.of', { track: name })}
        rows={lines}
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
