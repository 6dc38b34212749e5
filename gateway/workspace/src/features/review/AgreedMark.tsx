import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Agreed } from '../../api/review';
import { Area } from '../../ui/fields';
import { Mark } from './sheet/Mark';

interface Props {
  name: string;
  agreed?: Agreed;
  locked: boolean;
  lacking: boolean;
  change: (agreed?: Agreed) => void;
}

/** 一致得分率 of one item, and why; without one the marks of the item are averaged. */
export function AgreedMark({ name, agreed, locked, lacking, change }: Props) {
  const { t } = useTranslation('review');
  if (locked) {
    return agreed ? (
      <>
        <strong>{agreed.percent}%</strong>
        <p>{agreed.comment}</p>
      </>
    ) : (
      <span className="quiet">{t('consensus.mean')}</span>
    );
  }
  return (
    <>
      <Mark
        name={t('consensus.agreedOf', { name })}
        value={agreed?.percent}
        locked={false}
        lacking={lacking && !agreed}
        mark={(percent) => change({ percent, comment: agreed?.comment ?? '' })}
      />
      {agreed && (
        <>
          <Area
            aria-label={t('consensus.commentOf', { name })}
            aria-invalid={lacking}
            placeholder={t('consensus.comment')}
            value={agreed.comment}
            max={2000}
            rows={2}
            onChange={({ target }) => change({ ...agreed, comment: target.value })}
          />
          <Button size="small" aria-label={t('consensus.removeOf', { name })} onClick={() => change(undefined)}>
            {t('consensus.remove')}
          </Button>
        </>
      )}
    </>
  );
}
