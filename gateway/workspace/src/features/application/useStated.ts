import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { useDivisionName } from '../../api/profile';
import { useUnitName } from '../../api/units';
import { day } from '../../ui/dates';

export type Stated = Exclude<keyof Application['form'], 'answers'>;

/** What an applicant states, in words. */
export function useStated() {
  const { t } = useTranslation(['application', 'ui']);
  const division = useDivisionName();
  const unit = useUnitName('department', 'association');
  return (name: Stated, value: Application['form'][Stated]) => {
    switch (typeof value) {
      case 'boolean':
        return t(value ? 'ui:form.yes' : 'ui:form.no');
      case 'object':
        return value.map((line) => `· ${line}`).join('\n');
      default:
        return name === 'division'
          ? division(value)
          : name === 'recommender' && value
            ? unit(value)
            : name === 'since' || name === 'modelSince'
              ? day(value)
              : (name === 'recommendPath' || name === 'accident') && value
                ? t(`${name}.${value}`)
                : value;
    }
  };
}
