import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Area } from '../../../ui/fields';

interface Props {
  name: string;
  percent: number;
  mark?: number;
  reason: string;
  locked: boolean;
  silent: boolean;
  confirm: (percent: number) => void;
  explain: (reason: string) => void;
}

/** What the material review found of one item: confirmed on site, or changed with the reason. */
export function TakenUp({ name, percent, mark, reason, locked, silent, confirm, explain }: Props) {
  const { t } = useTranslation('review');
  return (
    <>
      <div className="quiet">
        {t('sheet.takenUp', { percent })} {mark === percent && t('sheet.confirmed')}
      </div>
      {!locked && mark !== percent && (
        <Button size="small" aria-label={t('sheet.confirmOf', { name, percent })} onClick={() => confirm(percent)}>
          {t('sheet.confirm')}
        </Button>
      )}
      {mark !== undefined && mark !== percent && (
        <label className="stacked">
          {t('sheet.reason')}
          <Area
            aria-label={t('sheet.noteOf', { name, part: t('sheet.reason') })}
            aria-invalid={silent}
            value={reason}
            disabled={locked}
            max={2000}
            rows={2}
            onChange={({ target }) => explain(target.value)}
          />
        </label>
      )}
    </>
  );
}
