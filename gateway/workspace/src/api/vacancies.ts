import { useRead } from './query';
import type { StageKind } from './round';
import { askTenant } from './tenantService';

/** 空缺岗位: the policy needs somebody there, and nobody is. */
export interface Vacancy {
  kind: string;
  role: string;
  /** None where there is no such unit yet. */
  seats: { seat: string; unit: string }[];
  /** How many more people each of them needs. */
  missing: number;
  /** None where every award needs it. */
  steps: StageKind[];
  /** Whoever sits nowhere may sign on paper, which the office enters. */
  onPaper: boolean;
}

export function useVacancies(asked: boolean) {
  return useRead<Vacancy[]>(['people', 'vacancies'], () => askTenant('/people/vacancies'), asked);
}
