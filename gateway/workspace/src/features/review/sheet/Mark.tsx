import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMark } from '../marks';

interface Props {
  name: string;
  value?: number;
  locked: boolean;
  lacking: boolean;
  mark: (percent: number) => void;
}

/** Per cent in steps of five: typed, or with the arrow keys. What is out of range is refused at the field. */
export function Mark({ name, value, locked, lacking, mark }: Props) {
  const { t } = useTranslation('review');
  const [typed, setTyped] = useState<string>();
  const help = useId();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const wrong = typed !== undefined && typed !== '' && !isMark(Number(typed));
  const write = (text: string) => {
    const percent = Number(text);
    setTyped(text);
    if (text !== '' && isMark(percent)) {
      mark(percent);
      setTyped(undefined);
    }
  };
  return (
    <span className="mark-field">
      <input
        type="number"
        min={0}
        max={100}
        step={5}
        inputMode="numeric"
        value={shown}
        disabled={locked}
        aria-label={t('sheet.markOf', { name })}
        aria-invalid={wrong || lacking}
        aria-describedby={wrong ? help : undefined}
        onChange={({ target }) => write(target.value)}
        onBlur={() => setTyped(wrong ? typed : undefined)}
      />{' '}
      %
      {wrong && (
        <span id={help} role="alert" className="wrong">
          {t('sheet.outOfRange')}
        </span>
      )}
    </span>
  );
}
