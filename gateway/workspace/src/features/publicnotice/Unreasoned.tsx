import { useTranslation } from 'react-i18next';
import { listed } from '../../ui/words';
import { useNoticeGaps } from './reads';

/** Whose 授奖理由 is missing from the list that is about to be published; it may be published all the same. */
export function Unreasoned({ round }: { round: string }) {
  const { t } = useTranslation('publicnotice');
  const gaps = useNoticeGaps(round).data ?? [];
  return gaps.length === 0 ? null : (
    <p className="warning">{t('publish.unreasoned', { count: gaps.length, names: listed(gaps.map(({ name }) => name)) })}</p>
  );
}
