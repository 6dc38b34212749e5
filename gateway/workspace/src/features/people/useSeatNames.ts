import { useTranslation } from 'react-i18next';
import { useUnitsWithRoles } from './reads';

/** Seats in words: 领导小组办公室 · 经办人. */
export function useSeatNames() {
  const { t } = useTranslation('people');
  const units = useUnitsWithRoles().data ?? [];
  const name = (text: string) => {
    const [kind, code, role] = text.split('/');
    const unit = units.find((one) => one.kind === kind && one.code === code);
    return `${unit?.name ?? `${kind}/${code}`} · ${t(`role.${role}`)}`;
  };
  const options = units
    .filter(({ kind }) => kind !== 'applicant')
    .flatMap((unit) => unit.roles.map((role) => `${unit.kind}/${unit.code}/${role}`))
    .map((value) => ({ value, label: name(value) }));
  return { name, options };
}
