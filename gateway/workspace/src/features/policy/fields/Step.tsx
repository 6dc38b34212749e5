import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StageKind } from '../../../api/round';
import { useStageName } from '../../../ui/useStageName';
import type { Stage } from '../document';
import { scorable } from '../order';
import { Mover } from './Mover';

interface Props {
  id: string;
  stage: Stage;
  /** How often such a step has been walked when this one is. */
  turn: number;
  index: number;
  length: number;
  flag: (which: 'scored' | 'eliminating' | 'feedback', on: boolean) => void;
  move: (to: number) => void;
  remove: () => void;
}

/** One step of a track: whether it yields a score, ends the way of some, and tells them why. */
export function Step({ id, stage, turn, index, length, flag, move, remove }: Props) {
  const { t } = useTranslation('policy');
  const called = useStageName()({ kind: stage.kind as StageKind, turn });
  const box = (which: 'scored' | 'eliminating' | 'feedback', possible: boolean) =>
    (possible || stage[which]) && (
      <Checkbox checked={stage[which]} aria-label={`${called} ${t(`part.${which}`)}`} onChange={({ target }) => flag(which, target.checked)}>
        {t(`part.${which}`)}
      </Checkbox>
    );
  return (
    <li>
      <strong>{called}</strong>
      <span className="row flags">
        {box('scored', scorable.includes(stage.kind))}
        {box('eliminating', stage.kind !== 'CONFERRAL')}
        {box('feedback', stage.eliminating)}
      </span>
      <Mover id={id} name={called} index={index} length={length} move={move} remove={remove} />
    </li>
  );
}
