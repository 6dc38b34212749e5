import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import { type DisciplineClue, type DisciplineRegister, useDisciplineRegister } from '../../api/discipline';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { Tallies } from './Tallies';

/** Of one round: all of it for the discipline inspection, everything but clues for the office once it is over. */
export function Register({ round }: { round: Round }) {
  const { t } = useTranslation('discipline');
  const inspects = useSeats()('observer/observer');
  const paper = `/api/${tenant}/award/rounds/${round.id}/discipline-ratings`;
  return (
    <Panel title={t('register.title', { round: round.title })}>
      <Loaded query={useDisciplineRegister(round.id)}>
        {({ over, groups, clues }) => (
          <>
            {groups.length === 0 && <p>{t('register.none')}</p>}
            {!over && !inspects && groups.length > 0 && <p>{t('register.hidden')}</p>}
            {groups.map((group) => (
              <Group key={group.track + group.ordinal + group.side} of={group} hidden={!over && !inspects} />
            ))}
            {(over || inspects) && groups.length > 0 && (
              <p className="row">
                <a href={`${paper}/pdf`}>{t('register.pdf')}</a>
                <a href={`${paper}/docx`}>{t('register.docx')}</a>
              </p>
            )}
            {inspects && <Clues clues={clues} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Group({ of: { track, stage, turn, side, grades, remarks }, hidden }: { of: DisciplineRegister['groups'][number]; hidden: boolean }) {
  const { t } = useTranslation(['discipline', 'ui']);
  const called = useStageName();
  const title = t(`register.group.${side}`, { track: t(`ui:track.${track}`), stage: called({ kind: stage, turn }) });
  return (
    <>
      <h3>{title}</h3>
      <p>{t('register.said', { count: grades.said })}</p>
      {!hidden && <Tallies caption={title} grades={grades} />}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Clues({ clues }: { clues: DisciplineClue[] }) {
  const { t } = useTranslation(['discipline', 'ui']);
  const called = useStageName();
  return (
    <>
      <h3>{t('clues.title')}</h3>
      {clues.length === 0 ? (
        <p>{t('clues.none')}</p>
      ) : (
        <Rows
          caption={t('clues.title')}
          rows={clues}
          id={({ id }) => id}
          columns={[
            { title: t('at'), cell: ({ at }) => day(at) },
            { title: t('clues.by'), cell: ({ by, side }) => t(`clues.from.${side}`, { by }) },
            { title: t('ui:application.name'), cell: ({ applicant }) => applicant },
            { title: t('clues.stage'), cell: ({ stage, turn }) => called({ kind: stage, turn }) },
            { title: t('clue'), cell: ({ words }) => words },
            { title: t('clues.handling'), cell: (clue) => <Handling of={clue} /> },
          ]}
        />
      )}
    </>
  );
}

function Handling({ of: { id, version, handling, handledAt } }: { of: DisciplineClue }) {
  const { t } = useTranslation('discipline');
  return (
    <>
      {handling && (
        <p>
          {handling}
          <br />
          {day(handledAt)}
        </p>
      )}
      <details>
        <summary>{t(handling ? 'clues.again' : 'clues.handle')}</summary>
        <CommandForm<{ words: string }>
          label={t('clues.button')}
          done={t('clues.done')}
          run={(body) =>
            api.POST('/discipline-ratings/{rating}/handling', {
              params: { path: { rating: id }, header: { 'If-Match': `"${version}"` } },
              body,
            })
          }
          fields={[{ name: 'words', kind: 'area', max: 2000, label: t('clues.handling'), required: true }]}
        />
      </details>
    </>
  );
}
