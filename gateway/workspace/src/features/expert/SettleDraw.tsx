import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Draw, DrawPlace } from '../../api/draw';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { DecisionForm } from '../../ui/DecisionForm';

interface Props {
  path: DrawPlace;
  draw: Draw;
}

/** What may be done with a draw under way, by whom. */
export function SettleDraw({ path, draw }: Props) {
  const { t } = useTranslation('expert');
  const office = useSeats()('office/officer', 'office/head');
  const params = { path, header: { 'If-Match': `"${draw.version}"` } };
  return (
    <>
      {draw.state === 'PREPARED' && (
        <DecisionForm<{ words: string }>
          decision="draw-witness"
          target={draw.id}
          seats={['observer/observer']}
          label={t('draw.say')}
          done={t('draw.said')}
          run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/witness', { params, body })}
          fields={[{ name: 'words', kind: 'text', max: 100, label: t('draw.words'), help: t('draw.wordsHelp'), required: true }]}
        />
      )}
      {office && draw.state === 'DRAWN' && (
        <>
          <p>{t('draw.releaseHelp')}</p>
          <CommandForm
            label={t('draw.release')}
            done={t('draw.released')}
            run={() => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/release', { params })}
          />
        </>
      )}
      {office && (
        <details>
          <summary>{t('draw.undo')}</summary>
          <CommandForm<{ reason: string }>
            label={t('draw.undo')}
            done={t('draw.undone')}
            danger
            run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/undoing', { params, body })}
            fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('draw.undoReason'), required: true }]}
          />
        </details>
      )}
    </>
  );
}
