import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Background, Deliberation } from '../../api/deliberation';
import { places } from '../../api/places';
import type { StageKind } from '../../api/round';
import { cited } from '../../ui/citation';
import { score } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { beginning, Range } from './Range';

type Candidate = Deliberation['candidates'][number];

/** What is to be known of each candidate beside its score: how far its marks lie apart, what stands against it, what it won before. */
export function Backgrounds({ of, stages }: { of: Candidate[]; stages: StageKind[] }) {
  const { t } = useTranslation(['deliberation', 'ui']);
  const from = beginning(of.flatMap(({ background }) => background.ranges.flatMap(({ lowest }) => lowest ?? [])));
  return (
    <>
      <h3>{t('background.title')}</h3>
      <p className="quiet">{t('background.lead')}</p>
      <Rows
        caption={t('background.title')}
        rows={of}
        id={({ application }) => application}
        columns={[
          { title: t('ui:application.name'), cell: (row) => <Link to={places.application(row.application)}>{row.name}</Link> },
          { title: t('composite'), cell: ({ composite }) => <strong>{score(composite)}</strong>, end: true },
          { title: t('background.ranges'), cell: ({ background }) => <Ranges of={background.ranges.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.turn - b.turn)} from={from} /> },
          { title: t('background.against'), cell: ({ background }) => <AgainstIt of={background.against} /> },
          { title: t('background.earlier'), cell: ({ background }) => <Earlier of={background.earlier} /> },
        ]}
      />
    </>
  );
}

function Ranges({ of, from }: { of: Background['ranges']; from: number }) {
  const { t } = useTranslation('deliberation');
  const called = useStageName();
  return of.length === 0 ? (
    '—'
  ) : (
    <ul className="bare">
      {of.map((spread) => {
        const { stage, turn, marks, lowest, highest, median, quartiles } = spread;
        const known = typeof lowest === 'number' && typeof highest === 'number';
        return (
          <li key={stage + turn}>
            {called({ kind: stage, turn })}{' '}
            {known ? (
              <>
                <Range lowest={lowest} highest={highest} of={spread} from={from} />{' '}
                {t('background.range', { lowest: score(lowest), highest: score(highest), median: score(median ?? undefined), spread: score(highest - lowest), count: marks })}
                {quartiles && ` ${t('background.quartiles', { lower: score(quartiles.lower), upper: score(quartiles.upper) })}`}
              </>
            ) : (
              <span className="quiet">{t('background.few', { count: marks })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function AgainstIt({ of }: { of: Background['against'] }) {
  const { t } = useTranslation(['deliberation', 'application']);
  return of.length === 0 ? (
    t('background.nothing')
  ) : (
    <ul className="bare">
      {of.map(({ condition, article, result, evidence }) => (
        <li key={condition}>
          <strong>{t(`background.results.${result}`)}</strong> {t('application:appraise.of', { condition: t(`application:condition.${condition}`), article: cited(article) })}
          {evidence && <span className="quiet"> {evidence}</span>}
        </li>
      ))}
    </ul>
  );
}

function Earlier({ of }: { of: Background['earlier'] }) {
  const { t } = useTranslation('deliberation');
  return of.length === 0 ? (
    t('background.never')
  ) : (
    <ul className="bare">
      {of.map((honour) => (
        <li key={`${honour.year}${honour.className}${honour.number}`}>
          {t('background.honour', { year: honour.year, name: honour.className })} {honour.number}
          {honour.revoked && <strong> {t('background.revoked')}</strong>}
          {!honour.certain && <span className="quiet"> {t('background.sameName')}</span>}
        </li>
      ))}
    </ul>
  );
}
