import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { DefenseOrder } from '../../api/defense';
import type { Track } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { DecisionForm } from '../../ui/DecisionForm';

interface Props {
  path: { round: string; track: Track; ordinal: number };
  order: DefenseOrder;
}

/** What may be done with a lot under way, by whom. */
export function SettleLot({ path, order }: Props) {
  const { t } = useTranslation('defense');
  const office = useSeats()('office/officer', 'office/head');
  const params = { path, header: { 'If-Match': `"${order.version}"` } };
  return (
    <>
      {order.state === 'PREPARED' && (
        <DecisionForm<{ words: string }>
          decision="defense-witness"
          target={order.id}
          seats={['observer/observer']}
          label={t('settle.say')}
          done={t('settle.said')}
          run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order/witness', { params, body })}
          fields={[{ name: 'words', kind: 'text', max: 100, label: t('settle.words'), help: t('settle.wordsHelp'), required: true }]}
        />
      )}
      {office && order.state === 'DRAWN' && (
        <>
          <p>{t('settle.releaseHelp')}</p>
          <CommandForm
            label={t('settle.release')}
            done={t('settle.released')}
            run={() => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order/release', { params })}
          />
        </>
      )}
      {office && (
        <details>
          <summary>{t('settle.undo')}</summary>
          <CommandForm<{ reason: string }>
            label={t('settle.undo')}
            done={t('settle.undone')}
            danger
            run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order/undoing', { params, body })}
            fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('lot.why'), required: true }]}
          />
        </details>
      )}
    </>
  );
}
