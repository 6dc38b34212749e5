import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useDivisionName } from '../../api/profile';
import { consulted, type Consultation } from '../../api/qualification';
import { useSeats } from '../../api/session';
import { useUnitName } from '../../api/units';
import { Corrected } from '../../ui/Corrected';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Due } from '../../ui/Due';
import { Empty, Loaded } from '../../ui/Loaded';
import { OnPaper } from '../../ui/OnPaper';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { labelled, listed } from '../../ui/words';
import { useConsultations } from './consultation';

/** The letters: to a member unit what it is asked, to the office who has answered. */
export function Consultations() {
  const { t } = useTranslation('qualification');
  const letters = useConsultations();
  return (
    <Page title={t('consultations.title')} article="第十三条(二)" lead={t('consultations.lead')}>
      <Loaded query={letters}>
        {(letters) =>
          letters.length === 0 ? (
            <Empty title={t('consultations.none')}>{t('consultations.wait')}</Empty>
          ) : (
            letters.map((letter) => <Letter key={letter.id} letter={letter} />)
          )
        }
      </Loaded>
    </Page>
  );
}

export function Letter({ letter }: { letter: Consultation }) {
  const { t } = useTranslation(['qualification', 'ui']);
  const holds = useSeats();
  return (
    <Panel title={`${letter.title} · ${t(`ui:track.${letter.track}`)}`}>
      <p>
        {letter.ended ? <Tone tone="good">{t('consultations.ended')}</Tone> : <Due last={letter.due} />}
      </p>
      <Asked letter={letter} />
      {holds('office/head') && <Extend letter={letter} />}
    </Panel>
  );
}

/** 延期: who has not answered may still do so. */
function Extend({ letter }: { letter: Consultation }) {
  const { t } = useTranslation('qualification');
  return (
    <CommandForm<{ to: string; reason: string }>
      label={t('extension.button')}
      done={t('extension.done')}
      run={(body) =>
        api.POST('/consultations/{consultation}/extension', { params: { path: { consultation: letter.id } }, body })
      }
      fields={[
        { name: 'to', kind: 'date', label: t('extension.to'), required: true },
        { name: 'reason', kind: 'area', max: 1000, label: t('extension.reason'), required: true },
      ]}
    />
  );
}

function Asked({ letter }: { letter: Consultation }) {
  const { t } = useTranslation(['qualification', 'ui']);
  const holds = useSeats();
  const asked = holds(...consulted);
  const enters = holds('office/officer');
  const division = useDivisionName();
  const unit = useUnitName('member', 'department', 'association');
  type Row = Consultation['applications'][number];
  const verdict = ({ objection }: Row['opinions'][number]) => t(objection ? 'opinion.objects' : 'opinion.agrees');
  const opinion = (row: Row) =>
    row.opinions.length === 0
      ? t('opinion.silent')
      : row.opinions.map((o) => (
          <div key={o.unit}>
            {asked ? verdict(o) : labelled(unit(o.unit), verdict(o))}
            {o.reason && ` ${o.basis ?? ''} ${o.reason}`}
            <OnPaper paper={o.paper} />
            <Corrected by={!!o.correction} />
          </div>
        ));
  const ruling = ({ ruling }: Row) =>
    ruling && (
      <>
        <Tone tone={ruling.passed ? 'good' : 'bad'}>{t(ruling.passed ? 'examine.passed' : 'examine.failed')}</Tone>
        <Corrected by={!!ruling.correction} />
        {ruling.reason && <div className="written">{ruling.reason}</div>}
        <div className="quiet">{[ruling.by, moment(ruling.at)].filter(Boolean).join(' · ')}</div>
      </>
    );
  // of what is signed in time the paper may come in later
  const answer = ({ id, silent, ruling }: Row) =>
    silent.length > 0 && !ruling && (!letter.ended || enters) && (
      <Link to={`${places.application(id)}/opinion`}>{t(enters ? 'opinion.enter' : 'opinion.give')}</Link>
    );
  return (
    <Rows
      caption={letter.title}
      rows={letter.applications}
      id={({ id }) => id}
      columns={[
        { title: t('ui:application.name'), cell: ({ id, name }) => <Link to={places.application(id)}>{name}</Link> },
        { title: t('ui:application.division'), cell: (row) => division(row.division) },
        { title: t('opinion.title'), cell: opinion },
        ...(asked
          ? [{ title: t('ui:application.next'), cell: answer }]
          : [
              { title: t('opinion.missing'), cell: ({ silent }: Row) => listed(silent.map(unit)) || '—' },
              { title: t('ruling.column'), cell: ruling },
              ...(enters ? [{ title: t('ui:application.next'), cell: answer }] : []),
            ]),
      ]}
    />
  );
}
