import { useTranslation } from 'react-i18next';
import type { StageKind, Track } from '../../api/round';
import { useStageName } from '../../ui/useStageName';

/** What a step of a track is called. */
export function useStep() {
  const { t } = useTranslation(['reconsideration', 'ui']);
  const called = useStageName();
  return ({ track, stage, turn }: { track: Track; stage: StageKind; turn: number }) =>
    t('step', { track: t(`ui:track.${track}`), step: called({ kind: stage, turn }) });
}
