import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { type Guest, type Observation, useObservation } from '../../api/observation';
import { places } from '../../api/places';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts, Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { Attendance } from './Attendance';
import { type Invitation, invitationOf, questions, textOf } from './invitation';

/** One invitation: the sheet to be signed there, what was signed, and who came. */
export function ObservationPage() {
  const { t } = useTranslation('observation');
  const { observation: id = '' } = useParams();
  const address = `/api/${tenant}/award/observations/${id}/sign-in-sheet`;
  return (
    <Loaded query={useObservation(id)}>
      {(observation) => (
        <Page title={observation.plan.subject} trail={[{ to: `${places.round(observation.round)}/observations`, label: t('title') }]}>
          <Panel plain>
            <Facts
              of={[
                [t('what'), t(`occasion.${observation.plan.occasion}`)],
                [t('on'), day(observation.plan.on)],
                [t('place'), observation.plan.place],
              ]}
            />
          </Panel>
          <Panel title={t('guests')}>
            <Guests of={observation} />
          </Panel>
          <Panel title={t('sheet.title')}>
            <p className="row">
              <a href={`${address}/docx`}>{t('sheet.docx')}</a>
              <a href={`${address}/pdf`}>{t('sheet.pdf')}</a>
            </p>
            <SignedPages
              address={`/observations/${id}/sheets`}
              pages={observation.sheets}
              version={observation.version}
              label={t('sheet.signed')}
              adds
            />
          </Panel>
          <Attendance key={`held ${observation.version}`} observation={observation} />
          {!observation.held && <Change key={`change ${observation.version}`} observation={observation} />}
        </Page>
      )}
    </Loaded>
  );
}

function Guests({ of: { guests } }: { of: Observation }) {
  const { t } = useTranslation('observation');
  const came = ({ came }: Guest) => (came === undefined ? t('unsaid') : t(came ? 'yes' : 'no'));
  return (
    <Rows
      caption={t('guests')}
      rows={guests}
      id={({ id }) => id}
      columns={[
        { title: t('kind.title'), cell: ({ kind }) => t(`kind.${kind}`) },
        { title: t('organization'), cell: ({ organization }) => organization ?? '' },
        { title: t('person'), cell: ({ person }) => person ?? '' },
        { title: t('came'), cell: came },
        { title: t('pledged'), cell: (guest) => (guest.came ? t(guest.pledged ? 'signed' : 'unsigned') : '') },
        { title: t('said'), cell: ({ said }) => said ?? '' },
      ]}
    />
  );
}

function Change({ observation }: { observation: Observation }) {
  const { t } = useTranslation('observation');
  const { id, version } = observation;
  return (
    <Panel title={t('change.title')}>
      <CommandForm<Invitation>
        label={t('change.button')}
        done={t('change.done')}
        initial={invitationOf(observation)}
        run={(invitation) =>
          api.PUT('/observations/{observation}', {
            params: { path: { observation: id }, header: { 'If-Match': `"${version}"` } },
            body: textOf(invitation),
          })
        }
        fields={questions(t)}
      />
    </Panel>
  );
}
