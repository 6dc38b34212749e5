import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { useDocument } from '../../api/dispatch';
import { type Completion, type Handling, type IncomingPaper, type Registration, useIncomingPaper } from '../../api/incoming';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { State } from './IncomingRegister';
import { useQuestions } from './Registered';

/** One incoming paper: what it is, its scan, for whom, and what became of it. */
export function IncomingPage() {
  const { t } = useTranslation('incoming');
  const { incoming: id = '' } = useParams();
  return (
    <Loaded query={useIncomingPaper(id)}>
      {(paper) => (
        <Page title={paper.registration.title} aside={<State paper={paper} />} trail={[{ to: '/incoming-papers', label: t('title') }]}>
          <Registered paper={paper} />
          <Panel title={t('scans')}>
            <SignedPages address={`/incoming-papers/${id}/scans`} pages={paper.scans} version={paper.version} label={t('scans')} adds />
          </Panel>
          <Handled key={paper.version} paper={paper} />
        </Page>
      )}
    </Loaded>
  );
}

function Registered({ paper: { number, registration } }: { paper: IncomingPaper }) {
  const { t } = useTranslation('incoming');
  const { sender, senderNumber, receivedOn, answers, entry } = registration;
  return (
    <Panel title={t('registered')}>
      <Facts
        of={[
          [t('number'), number],
          [t('receivedOn'), day(receivedOn)],
          [t('sender'), sender],
          [t('senderNumber'), senderNumber],
          [t('answers'), answers && <Answered document={answers} />],
          [t('entry'), entry && <Link to="/paper-entries">{t('entryLink')}</Link>],
        ]}
      />
    </Panel>
  );
}

function Answered({ document }: { document: string }) {
  const answered = useDocument(document).data;
  return <Link to={`/documents/${document}`}>{answered ? `${answered.number} ${answered.text.title}` : document}</Link>;
}

function Handled({ paper: { id, version, registration, handling, completion } }: { paper: IncomingPaper }) {
  const { t } = useTranslation('incoming');
  const questions = useQuestions();
  const params = { path: { incoming: id }, header: { 'If-Match': `"${version}"` } };
  if (completion) {
    return (
      <Panel title={t('handling.title')}>
        <Facts
          of={[
            [t('handler'), handling?.handler],
            [t('proposal'), handling?.proposal],
            [t('doneOn'), day(completion.on)],
            [t('outcome'), completion.outcome],
          ]}
        />
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('handling.title')}>
        <CommandForm<Handling>
          label={t('handling.button')}
          done={t('handling.done')}
          initial={handling}
          run={(body) => api.POST('/incoming-papers/{incoming}/handling', { params, body })}
          fields={[
            { name: 'handler', kind: 'text', max: 100, label: t('handler'), required: true },
            { name: 'proposal', kind: 'area', max: 1000, label: t('proposal') },
          ]}
        />
      </Panel>
      {handling && (
        <Panel title={t('completion.title')}>
          <CommandForm<Completion>
            label={t('completion.button')}
            done={t('completion.done')}
            run={(body) => api.POST('/incoming-papers/{incoming}/completion', { params, body })}
            fields={[
              { name: 'on', kind: 'date', label: t('doneOn'), required: true },
              { name: 'outcome', kind: 'area', max: 1000, label: t('outcome'), required: true },
            ]}
          />
        </Panel>
      )}
      <Panel title={t('change.title')}>
        <CommandForm<Registration>
          label={t('change.button')}
          done={t('change.done')}
          initial={registration}
          run={(body) => api.PUT('/incoming-papers/{incoming}', { params, body: { ...body, entry: registration.entry } })}
          fields={questions}
        />
      </Panel>
    </>
  );
}
