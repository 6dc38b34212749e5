import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type AgencyEnding, type AgencySelection, useAgencySelection } from '../../api/agency';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { type Round, useRound } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { type Asked, asked, decided, questions, stepNames } from './decision';
import { Pledge } from './Pledge';
import { State } from './Selections';
import { unfiled } from './unfiled';

/** One selection: by which decision, under which contract, and until when. */
export function SelectionPage() {
  const { t } = useTranslation('agency');
  const { selection: id = '' } = useParams();
  return (
    <Loaded query={useAgencySelection(id)}>
      {(selection) => (
        <Page
          title={selection.name}
          article="第八条(三)"
          aside={<State selection={selection} />}
          trail={[{ to: `${places.round(selection.round)}/agencies`, label: t('selections.title') }]}
        >
          {selection.applies && <p className="warning">{t('appliesNote')}</p>}
          {unfiled(selection) && <p className="warning">{t('unfiled')}</p>}
          {!selection.ending && selection.waiting > 0 && <p className="warning">{t('pledge.flagged', { count: selection.waiting })}</p>}
          <OfRound selection={selection} />
        </Page>
      )}
    </Loaded>
  );
}

function OfRound({ selection }: { selection: AgencySelection }) {
  const { t } = useTranslation('agency');
  const { id, version, round, decisionPages, contractPages, ending } = selection;
  return (
    <Loaded query={useRound(round)}>
      {(round) => (
        <>
          <Recorded selection={selection} round={round} />
          <Pledge selection={selection} />
          <Panel title={t('decisionScan')}>
            <SignedPages address={`/agency-selections/${id}/decision`} pages={decisionPages} version={version} label={t('decisionScan')} adds />
          </Panel>
          <Panel title={t('contractScan')}>
            <SignedPages address={`/agency-selections/${id}/contract`} pages={contractPages} version={version} label={t('contractScan')} adds />
          </Panel>
          {!ending && <Standing key={version} selection={selection} round={round} />}
        </>
      )}
    </Loaded>
  );
}

function Recorded({ selection: { agency, creditCode, decision, ending }, round }: { selection: AgencySelection; round: Round }) {
  const { t } = useTranslation(['agency', 'ui']);
  return (
    <Panel plain>
      <Facts
        of={[
          [t('round'), <Link to={places.round(round.id)}>{round.title}</Link>],
          [t('creditCode'), <Link to={`/agencies/${agency}`}>{creditCode}</Link>],
          [t('steps'), stepNames(t, decision, round).join('\n')],
          [t('method'), t(`methods.${decision.method}`)],
          [t('grounds'), decision.grounds],
          [t('documentNumber'), decision.documentNumber],
          [t('decidedOn'), day(decision.decidedOn)],
          [t('contractNumber'), decision.contractNumber],
          [t('endedOn'), ending && day(ending.on)],
          [t('endedWhy'), ending?.reason],
        ]}
      />
    </Panel>
  );
}

function Standing({ selection: { id, version, decision }, round }: { selection: AgencySelection; round: Round }) {
  const { t } = useTranslation(['agency', 'ui']);
  const params = { path: { selection: id }, header: { 'If-Match': `"${version}"` } };
  return (
    <>
      <Panel title={t('correct.title')}>
        <CommandForm<Asked>
          label={t('correct.button')}
          done={t('correct.done')}
          initial={asked(decision)}
          run={(body) => api.PUT('/agency-selections/{selection}', { params, body: decided(body, round) })}
          fields={questions(t, round)}
        />
      </Panel>
      <Panel title={t('end.title')}>
        <CommandForm<AgencyEnding>
          danger
          label={t('end.button')}
          done={t('end.done')}
          run={(body) => api.POST('/agency-selections/{selection}/ending', { params, body })}
          fields={[
            { name: 'on', kind: 'date', label: t('endedOn'), required: true },
            { name: 'reason', kind: 'area', max: 1000, label: t('endedWhy'), required: true, help: t('end.help') },
          ]}
        />
      </Panel>
    </>
  );
}
