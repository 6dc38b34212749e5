import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { FoundBefore, ReplacementPreview } from '../../api/panel';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { day } from '../../ui/dates';
import type { SeatPlace } from './Replace';

/** 已作出的认定: what the office found of one reviewer; the head takes back what was wrong. */
export function Findings({ path, preview }: { path: SeatPlace; preview: ReplacementPreview }) {
  const { t } = useTranslation('expert');
  const head = useSeats()('office/head');
  const { findings, version } = preview;
  const standing = findings.filter(({ backAt }) => !backAt);
  const outcome = ({ backAt, backBecause, again }: FoundBefore) =>
    backAt ? t(again ? 'replace.takenBack' : 'replace.takenBackLate', { reason: backBecause, on: day(backAt) }) : t('replace.stillStands');
  return findings.length === 0 ? null : (
    <Panel title={t('replace.findings')} article="第十八条">
      <Rows
        caption={t('replace.findings')}
        rows={findings.map((finding, place) => ({ ...finding, place }))}
        id={({ place }) => String(place)}
        columns={[
          { title: t('replace.applicant'), cell: ({ name }) => name },
          { title: t('replace.relation'), cell: ({ relation }) => relation },
          { title: t('replace.since'), cell: ({ at }) => day(at) },
          { title: t('panel.state'), cell: outcome },
        ]}
      />
      {head && standing.length > 0 && (
        <>
          <h3>{t('replace.takeBack')}</h3>
          <p>{t('replace.takeBackHelp')}</p>
          <CommandForm<{ application: string; reason: string }>
            key={version}
            label={t('replace.takeBack')}
            done={t('replace.backDone')}
            danger
            run={({ application, reason }) =>
              api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/interests/{application}/taking-back', {
                params: { path: { ...path, application }, header: { 'If-Match': `"${version}"` } },
                body: { reason },
              })
            }
            fields={[
              {
                name: 'application',
                kind: 'select',
                label: t('replace.applicant'),
                required: true,
                options: standing.map(({ application, name }) => ({ value: application, label: name })),
              },
              { name: 'reason', kind: 'area', max: 1000, label: t('replace.backReason'), required: true },
            ]}
          />
        </>
      )}
    </Panel>
  );
}
