import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, tenant } from '../../api/client';
import type { OpenEntry, PaperEntry } from '../../api/paper';
import { places } from '../../api/places';
import { usePages } from '../../api/query';
import { useUnits } from '../../api/units';
import { moment, day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { Decided } from './Decided';
import { Settle } from './Settle';
import { Target } from './Target';

/** How what was entered is shown, by the decision it is. */
export type Shown = Record<string, ComponentType<{ entry: OpenEntry }>>;

/** 代录: decisions entered from signed paper; those waiting for a second officer come first. */
export function PaperEntries({ shown }: { shown: Shown }) {
  const { t } = useTranslation('paper');
  const entries = usePages<PaperEntry>(
    ['paper-entries'],
    (before) => api.GET('/paper-entries', { params: { query: { before } } }),
    ({ state }) => state !== 'PENDING',
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={entries}>
        {({ pages }) =>
          pages[0]?.length ? pages.flat().map((entry) => <Entry key={entry.id} entry={entry} shown={shown} />) : <Empty title={t('none')}>{t('how')}</Empty>
        }
      </Loaded>
      <More of={entries} />
    </Page>
  );
}

/** Who signed a paper and is no unit. */
const signers: Record<string, string> = { 'applicant/self': 'applicant', 'public/objector': 'objector' };

const tones = { PENDING: 'active', CONFIRMED: 'good', REJECTED: 'bad' };

function Entry({ entry, shown }: { entry: PaperEntry; shown: Shown }) {
  const { t } = useTranslation('paper');
  return (
    <Panel
      title={
        <>
          {t(`decision.${entry.decision}`)} <Tone tone={tones[entry.state]}>{t(`state.${entry.state}`)}</Tone>
        </>
      }
    >
      <Facts
        of={[
          [t('target'), <Target key="target" of={entry} />],
          [t('unit'), signers[entry.onBehalfOf] ? t(signers[entry.onBehalfOf]!) : <Decider key="unit" unit={entry.onBehalfOf} />],
          [t('document'), `${entry.documentNumber}（${day(entry.documentDate)}）`],
          [t('received.number'), <Received key="received" entry={entry} />],
          [t('entered'), `${entry.enteredBy}，${moment(entry.enteredAt)}`],
        ]}
      />
      {isOpen(entry) ? (
        <Content entry={entry} shown={shown} />
      ) : !entry.undeclared ? (
        <p className="quiet">{t('closed')}</p>
      ) : (
        <p className="warning">
          {t('undeclared.lead')} <Link to={places.application(entry.target)}>{t('undeclared.link')}</Link>
        </p>
      )}
    </Panel>
  );
}

const isOpen = (entry: PaperEntry): entry is OpenEntry => entry.payload !== undefined;

function Content({ entry, shown }: { entry: OpenEntry; shown: Shown }) {
  const { t } = useTranslation('paper');
  const Payload = shown[entry.decision] ?? Decided;
  return (
    <>
      <h3>{t('payload')}</h3>
      <Payload entry={entry} />
      <p>
        <a href={`/api/${tenant}/award/paper-entries/${entry.id}/scan`}>{t('scan')}</a>
      </p>
      {entry.state === 'PENDING' && <Settle entry={entry} />}
    </>
  );
}

/** 收文号 of the paper, or the way to register it. */
function Received({ entry: { id, receivedNumber, documentNumber, onBehalfOf } }: { entry: PaperEntry }) {
  const { t } = useTranslation('paper');
  const [kind = '', code] = onBehalfOf.split('/');
  const sender = useUnits(kind).find((one) => one.code === code)?.name ?? '';
  return receivedNumber ?? <Link to={`/incoming-papers?${new URLSearchParams({ entry: id, number: documentNumber, sender })}`}>{t('received.register')}</Link>;
}

function Decider({ unit }: { unit: string }) {
  const [kind = '', code] = unit.split('/');
  return useUnits(kind).find((one) => one.code === code)?.name ?? unit;
}
