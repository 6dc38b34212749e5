import { useTranslation } from 'react-i18next';
import { type Reconsideration, reconsiderationDocument } from '../../api/reconsideration';
import { type Round, stageOf } from '../../api/round';
import { day, moment } from '../../ui/dates';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { listed } from '../../ui/words';
import { Consequences } from './Consequences';
import { Settle } from './Settle';
import { useStep } from './useStep';

const tones = { PROPOSED: 'active', CONFIRMED: 'good', REJECTED: 'bad' };

/** One of them: which step, why, on which document, who confirmed it and what came of it. */
export function One({ round, of }: { round: Round; of: Reconsideration }) {
  const { t } = useTranslation('reconsideration');
  const called = useStep();
  const { id, state, consequences } = of;
  const stage = stageOf(round, of.track, of.ordinal);
  const who = (name?: string, at?: string) => at && listed([name ?? '', moment(at)].filter(Boolean));
  return (
    <article className="correction">
      <h3>
        {called({ track: of.track, stage: of.stage, turn: stage?.turn ?? 1 })} <Tone tone={tones[state]}>{t(`state.${state}`)}</Tone>
      </h3>
      <Facts
        of={[
          [t('reason'), <span key="reason" className="written">{of.reason}</span>],
          [
            t('document'),
            <a key="document" href={reconsiderationDocument(id)} download>
              {t('numbered', { number: of.documentNumber, day: day(of.documentDate) })}
            </a>,
          ],
          [t('proposedBy'), who(of.proposedBy, of.proposedAt)],
          [t('confirmer'), state === 'PROPOSED' ? t(`seat.${of.confirmer.replace('/', '-')}`) : undefined],
          [t(`settledBy.${state}`), who(of.settledBy, of.settledAt)],
          [t('why'), of.rejection],
        ]}
      />
      {state === 'PROPOSED' && <Settle of={of} />}
      {consequences && (
        <details>
          <summary>{t('followed')}</summary>
          <Consequences of={consequences} />
        </details>
      )}
    </article>
  );
}
