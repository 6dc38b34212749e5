import type { AgencySelection } from '../../api/agency';

/** 选定文件、委托合同: both are to be on file while the commission stands. */
export function unfiled({ ending, decisionPages, contractPages }: Pick<AgencySelection, 'ending' | 'decisionPages' | 'contractPages'>) {
  return !ending && (decisionPages.length === 0 || contractPages.length === 0);
}
