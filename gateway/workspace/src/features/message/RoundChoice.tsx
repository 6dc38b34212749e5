import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRounds } from '../../api/round';

export function RoundChoice({ round, choose, every }: { round?: string; choose: (round?: string) => void; every?: boolean }) {
  const { t } = useTranslation('message');
  const rounds = useRounds().data ?? [];
  return (
    <Select
      aria-label={t('round')}
      placeholder={every ? t('everyRound') : t('round')}
      allowClear={every}
      value={round}
      onChange={choose}
      options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
      style={{ minWidth: '14rem', maxWidth: '100%' }}
    />
  );
}
