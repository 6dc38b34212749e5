import { useTranslation } from 'react-i18next';
import { useUnitsWithRoles } from './reads';

/** Seats in words: 领导小组办公室 · 经办人. Those held already can be left as they are, though nobody is given them any more. */
export function useSeatNames(held: string[] = []) {
  const { t } = useTranslation('people');
  const units = useUnitsWithRoles().data ?? [];
  const name = (text: string) => {
    const [kind, code, role] = text.split('/');
    const unit = units.find((one) => one.kind === kind && one.code === code);
    return `${unit?.name ?? `${kind}/${code}`} · ${t(`role.${role}`)}`;
  };
  const given = units.filter(({ kind }) => kind !== 'applicant').flatMap((unit) => unit.roles.map((role) => `${unit.kind}/${unit.code}/${role}`));
  const options = [...given, ...held.filter((seat) => !given.includes(seat) && !seat.startsWith('applicant/'))].map((value) => ({ value, label: name(value) }));
  return { name, options };
}
