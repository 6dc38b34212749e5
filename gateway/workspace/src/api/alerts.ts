import { useRead } from './query';
import { askTenant } from './tenantService';

/** 制定依据已废止: the policy rests, or rested, on what was repealed. */
export interface BasisAlert {
  id: string;
  title: string;
  number?: string;
  repealedOn: string;
  repealedBy: string;
  raisedAt: string;
  open: boolean;
  answerVersion?: number;
  answerReason?: string;
  answeredAt?: string;
}

export function useBasisAlerts(asked: boolean) {
  return useRead<BasisAlert[]>(['basis-alerts'], () => askTenant('/basis-alerts'), asked);
}

/** 《标题》（文号） */
export const cited = ({ title, number }: { title: string; number?: string }) => `《${title.replace(/[《》]/g, '')}》${number ? `（${number}）` : ''}`;
