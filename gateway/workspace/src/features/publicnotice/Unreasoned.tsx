import { useTranslation } from 'react-i18next';
import { listed } from '../../ui/words';

/** Whose 授奖理由 the resolution did not tell: it is written on publishing, where the policy asks for it. */
export function Unreasoned({ names }: { names: string[] }) {
  const { t } = useTranslation('publicnotice');
  return names.length === 0 ? null : <p className="warning">{t('publish.unreasoned', { count: names.length, names: listed(names) })}</p>;
}
