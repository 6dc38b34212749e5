import { useTranslation } from 'react-i18next';
import type { Found } from '../../api/report';
import type { CollatedItem } from '../../api/review';
import { Area } from '../../ui/fields';
import { Spread } from './Spread';

interface Props {
  item: CollatedItem;
  found?: Found;
  locked: boolean;
  change: (found: Found) => void;
}

const nothing: Found = { strengths: '', improvements: '' };
const parts = ['strengths', 'improvements'] as const;

/** What the report says of one item, beside who marked and found what: that is for its writer alone. */
export function ReportItem({ item, found = nothing, locked, change }: Props) {
  const { t } = useTranslation('review');
  const said = parts.flatMap((part) => item[part].map((one) => ({ ...one, part: t(`sheet.${part}`) })));
  const empty = parts.every((part) => !found[part].trim());
  return (
    <details className="report-item" open={!empty || said.length > 0}>
      <summary>
        {item.code} {item.name} {empty && <span className="quiet">{t('report.nothing')}</span>}
      </summary>
      <div className="row">
        <Spread item={item} />
        {item.agreed && <span>{t('report.agreed', { percent: item.agreed.percent, comment: item.agreed.comment })}</span>}
      </div>
      {said.length > 0 && (
        <details>
          <summary>{t('consensus.found', { count: said.length })}</summary>
          {said.map(({ by, part, text }) => (
            <p key={by + part}>{`${by}（${part}）：${text}`}</p>
          ))}
        </details>
      )}
      {parts.map((part) =>
        locked ? (
          found[part].trim() && (
            <p key={part} className="told">
              <strong>{t(`sheet.${part}`)}</strong>
              {'\n'}
              {found[part]}
            </p>
          )
        ) : (
          <label key={part} className="stacked">
            {t(`sheet.${part}`)}
            <Area
              aria-label={t('sheet.noteOf', { name: item.name, part: t(`sheet.${part}`) })}
              value={found[part]}
              max={20_000}
              rows={2}
              onChange={({ target }) => change({ ...found, [part]: target.value })}
            />
          </label>
        ),
      )}
    </details>
  );
}
