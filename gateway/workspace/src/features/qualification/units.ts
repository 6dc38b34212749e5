import { useProfile } from '../../api/profile';

/** 领导小组成员单位, as the tenant lists them. */
export function useMemberUnits() {
  const units = useProfile().data?.units ?? [];
  return units.filter(({ kind }) => kind === 'member').map(({ code, name }) => ({ value: code, label: name }));
}
