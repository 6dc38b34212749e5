import { useTranslation } from 'react-i18next';
import type { Draw } from '../../api/draw';
import { moment } from '../../ui/dates';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { listed } from '../../ui/words';

const tones = { PREPARED: 'active', DRAWN: 'active', UNDONE: 'bad', RELEASED: 'good' } as const;

/** What makes a draw one that can be worked out again. */
export function DrawFacts({ draw }: { draw: Draw }) {
  const { t } = useTranslation('expert');
  const { witness, replaces } = draw;
  return (
    <>
      <p>
        <Tone tone={tones[draw.state]}>{t(`draw.state.${draw.state}`)}</Tone>
      </p>
      <Facts
        of={[
          [t('draw.replaces'), replaces?.name],
          [t('draw.because'), replaces?.reason],
          [t('draw.takenOver'), replaces && listed(replaces.applicants)],
          [t('draw.candidates'), replaces && listed(replaces.candidates)],
          [t('draw.drawn'), replaces && draw.plan?.rows[0]?.reviewers[0]?.name],
          [t('draw.at'), moment(draw.preparedAt)],
          [t('draw.inputs'), <Hash key="inputs" of={draw.inputsHash} />],
          [t('draw.commitment'), <Hash key="commitment" of={draw.commitment} />],
          [
            t('draw.witness'),
            witness && t(witness.onPaper ? 'draw.onPaper' : 'draw.witnessed', { ...witness, paper: witness.onPaper }),
          ],
          [t('draw.secret'), draw.secret && <Hash key="secret" of={draw.secret} />],
          [t('draw.seed'), draw.seed && <Hash key="seed" of={draw.seed} />],
          [t('draw.why'), draw.undoneBecause],
        ]}
      />
    </>
  );
}

function Hash({ of }: { of: string }) {
  return <code className="hash">{of}</code>;
}
