import { useTranslation } from 'react-i18next';
import type { DefenseOrder } from '../../api/defense';
import { moment } from '../../ui/dates';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

const tones = { PREPARED: 'active', DRAWN: 'active', UNDONE: 'bad', RELEASED: 'good' } as const;

/** What makes an order one that can be worked out again. */
export function LotFacts({ order }: { order: DefenseOrder }) {
  const { t } = useTranslation('defense');
  const { witness } = order;
  return (
    <>
      <p>
        <Tone tone={tones[order.state]}>{t(`state.${order.state}`)}</Tone>
      </p>
      <Facts
        of={[
          [t('lot.at'), moment(order.preparedAt)],
          [t('times.place'), order.times.place],
          [t('lot.inputs'), <Hash key="inputs" of={order.inputsHash} />],
          [t('lot.commitment'), <Hash key="commitment" of={order.commitment} />],
          [t('lot.witness'), witness && t(witness.onPaper ? 'lot.onPaper' : 'lot.witnessed', { ...witness, paper: witness.onPaper })],
          [t('lot.secret'), order.secret && <Hash key="secret" of={order.secret} />],
          [t('lot.seed'), order.seed && <Hash key="seed" of={order.seed} />],
          [t('lot.why'), order.undoneBecause],
        ]}
      />
    </>
  );
}

function Hash({ of }: { of: string }) {
  return <code className="hash">{of}</code>;
}
