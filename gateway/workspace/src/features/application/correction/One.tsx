import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { type Correction, documentOf } from '../../../api/correction';
import { useSeats } from '../../../api/session';
import { day, moment } from '../../../ui/dates';
import { Facts, Rows } from '../../../ui/Rows';
import { Tone } from '../../../ui/StatusTag';
import { Consequences } from './Consequences';
import { Settle } from './Settle';
import { useSaid } from './useSaid';

const tones = { PROPOSED: 'active', CONFIRMED: 'good', REJECTED: 'bad' };

/** Who are shown what follows: the findings of those who examine are among it. */
const foresee = ['office/officer', 'office/head', 'county/board', 'county/signer', 'department/signer', 'association/signer'];

/** One correction: what was said beside what should have been, by whom, why, on which document. */
export function One({ correction, row }: { correction: Correction; row: Pick<Application['row'], 'round' | 'track'> }) {
  const { t } = useTranslation('application');
  const said = useSaid(row);
  const { kind, original, corrected, withheld, state } = correction;
  const shown = useSeats()(...foresee);
  const hidden = <span className="quiet">{t('changes.withheld')}</span>;
  return (
    <article className="correction">
      <h3>
        {said.thing(correction)} <Tone tone={tones[state]}>{t(`correction.state.${state}`)}</Tone>
      </h3>
      <Rows
        caption={t('correction.title')}
        rows={[...Object.keys(corrected).sort(), ...withheld]}
        id={(field) => field}
        columns={[
          { title: t('changes.field'), cell: (field) => said.field(kind, field) },
          { title: t('correction.original'), cell: (field) => (withheld.includes(field) ? hidden : said.value(kind, field, original[field])) },
          { title: t('correction.corrected'), cell: (field) => (withheld.includes(field) ? hidden : said.value(kind, field, corrected[field])) },
        ]}
      />
      <Facts
        of={[
          [t('correction.reason'), <span key="reason" className="written">{correction.reason}</span>],
          [
            t('correction.document'),
            <a key="document" href={documentOf(correction)} download>
              {t('correction.numbered', { number: correction.documentNumber, day: day(correction.documentDate) })}
            </a>,
          ],
          [t('correction.proposedBy'), [correction.proposedBy, moment(correction.proposedAt)].filter(Boolean).join('，')],
          [t(`correction.settledBy.${state}`), correction.settledAt && [correction.settledBy, moment(correction.settledAt)].filter(Boolean).join('，')],
          [t('correction.why'), correction.rejection],
        ]}
      />
      {state === 'PROPOSED' && shown && <Settle correction={correction} />}
      {correction.consequences && (
        <details>
          <summary>{t('correction.followed')}</summary>
          <Consequences of={correction.consequences} />
        </details>
      )}
    </article>
  );
}
