import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import type { Ranking, Upholding } from '../../api/scoring';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { TakenBack } from '../../ui/TakenBack';

/** 更正之后: the list stands as it was proposed until whoever decides on it has decided, and says which way. */
export function Shaken({ round, ranking: { track, shakenAt, upheld, earlier, version } }: { round: Round; ranking: Ranking }) {
  const { t } = useTranslation('scoring');
  const holds = useSeats();
  const head = holds('office/head');
  const office = holds('office/officer', 'office/head');
  const address = `/rounds/${round.id}/tracks/${track}/candidates/upheld/signed-pages`;
  const gone = earlier.flatMap(({ upheld, withdrawn }) => upheld.map(({ documentNumber: number, documentDate: date, pages }) => ({ number, date, pages: pages ?? [], withdrawn })));
  if (!shakenAt && upheld.length + gone.length === 0) {
    return null;
  }
  return (
    <Panel title={t('shaken.title')} article="第十四条">
      {shakenAt && <p className="warning">{t('shaken.lead', { at: moment(shakenAt) })}</p>}
      {upheld.map((one, place) => (
        <div key={one.at}>
          <Facts
            of={[
              [t('shaken.upheld'), t('shaken.by', { by: one.by, at: moment(one.at) })],
              [t('shaken.reason'), one.reason],
              [t('shaken.document'), `${one.documentNumber} (${day(one.documentDate)})`],
            ]}
          />
          <SignedPages address={address} pages={one.pages ?? []} adds={office && place === upheld.length - 1} label={t('shaken.signed')} />
        </div>
      ))}
      <TakenBack of={gone} address={address} />
      {shakenAt && head && (
        <CommandForm<Upholding>
          label={t('shaken.button')}
          done={t('shaken.done')}
          run={(body) => api.POST('/rounds/{round}/tracks/{track}/candidates/upheld', { params: { path: { round: round.id, track }, header: { 'If-Match': `"${version}"` } }, body })}
          fields={[
            { name: 'reason', kind: 'area', max: 1000, label: t('shaken.reason'), required: true },
            { name: 'documentNumber', kind: 'text', max: 100, label: t('shaken.document'), help: t('shaken.documentHelp'), required: true },
            { name: 'documentDate', kind: 'date', label: t('shaken.date'), required: true },
          ]}
        />
      )}
    </Panel>
  );
}
