import { createContext, useContext, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMark } from '../marks';

interface Props {
  name: string;
  value?: number;
  locked: boolean;
  lacking: boolean;
  mark: (percent: number) => void;
}

/** 评分档距: by how many per cent the marks of the rubric go up. */
export const StepWidth = createContext(5);

/** Per cent in the rubric's steps: typed, or with the arrow keys. What is out of range is refused at the field. */
export function Mark({ name, value, locked, lacking, mark }: Props) {
  const { t } = useTranslation('review');
  const [typed, setTyped] = useState<string>();
  const help = useId();
  const step = useContext(StepWidth);
  const shown = typed ?? (value === undefined ? '' : String(value));
  const wrong = typed !== undefined && typed !== '' && !isMark(Number(typed), step);
  const write = (text: string) => {
    const percent = Number(text);
    setTyped(text);
    if (text !== '' && isMark(percent, step)) {
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
        step={step}
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
          {t(step === 1 ? 'sheet.notWhole' : 'sheet.outOfRange', { step })}
        </span>
      )}
    </span>
  );
}
