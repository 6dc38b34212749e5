import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import type { Ranking, Upholding } from '../../api/scoring';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';

/** 更正之后: the list stands as it was proposed until whoever decides on it has decided, and says which way. */
export function Shaken({ round, ranking: { track, shakenAt, upheld, version } }: { round: Round; ranking: Ranking }) {
  const { t } = useTranslation('scoring');
  const head = useSeats()('office/head');
  if (!shakenAt && upheld.length === 0) {
    return null;
  }
  return (
    <Panel title={t('shaken.title')} article="第十四条">
      {shakenAt && <p className="warning">{t('shaken.lead', { at: moment(shakenAt) })}</p>}
      {upheld.map((one) => (
        <Facts
          key={one.at}
          of={[
            [t('shaken.upheld'), t('shaken.by', { by: one.by, at: moment(one.at) })],
            [t('shaken.reason'), one.reason],
            [t('shaken.document'), `${one.documentNumber} (${day(one.documentDate)})`],
          ]}
        />
      ))}
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
