import { useTranslation } from 'react-i18next';
import type { CheckedItem } from '../api/checklist';
import { labelled } from './words';

/** The checklist as it was gone through. */
export function CheckedItems({ items }: { items: CheckedItem[] }) {
  const { t } = useTranslation('ui');
  return items.map(({ item, met, remark }) => {
    const found = t(met ? 'form.yes' : 'form.no');
    return <div key={item}>{labelled(t(`checklist.${item}`), remark ? labelled(found, remark) : found)}</div>;
  });
}
