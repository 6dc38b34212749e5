import { useTranslation } from 'react-i18next';
import type { NoticeGap } from '../../api/publicnotice';
import { listed } from '../../ui/words';

/** Whose 授奖理由 the resolution did not tell: it is written on publishing, where the policy asks for it. */
export function Unreasoned({ gaps }: { gaps: NoticeGap[] }) {
  const { t } = useTranslation('publicnotice');
  return gaps.length === 0 ? null : (
    <p className="warning">{t('publish.unreasoned', { count: gaps.length, names: listed(gaps.map(({ name }) => name)) })}</p>
  );
}
