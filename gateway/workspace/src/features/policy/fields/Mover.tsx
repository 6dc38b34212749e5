import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  id: string;
  name: string;
  index: number;
  length: number;
  move: (to: number) => void;
  remove: () => void;
}

/** Up, down, away: with the mouse or from the keyboard, which stays with what was moved. */
export function Mover({ id, name, index, length, move, remove }: Props) {
  const { t } = useTranslation(['policy', 'ui']);
  const go = (to: number, by: 'up' | 'down') => {
    move(to);
    const end = to === 0 ? 'down' : to === length - 1 ? 'up' : by;
    requestAnimationFrame(() => document.getElementById(`${id}-${to}-${end}`)?.focus());
  };
  return (
    <span className="mover">
      <Button id={`${id}-${index}-up`} disabled={index === 0} aria-label={t('move.up', { name })} onClick={() => go(index - 1, 'up')}>
        ↑
      </Button>
      <Button id={`${id}-${index}-down`} disabled={index === length - 1} aria-label={t('move.down', { name })} onClick={() => go(index + 1, 'down')}>
        ↓
      </Button>
      <Button aria-label={t('move.away', { name })} onClick={remove}>
        {t('ui:form.remove')}
      </Button>
    </span>
  );
}
