/** 记名投票: what one person voted. */
export interface Cast {
  name: string;
  choice: 'IN_FAVOUR' | 'AGAINST' | 'ABSTAINED';
}

/** 计票结果 of one application. */
export interface Tally {
  application: string;
  inFavour: number;
  against: number;
  abstained: number;
  present: number;
  /** Of an open ballot alone. */
  votes?: Cast[] | null;
  reason?: string;
}

export interface VoteCount {
  entitled: number;
  tallies: Tally[];
  documentNumber: string;
  date: string;
}

export interface Vote {
  rule: 'NONE' | 'MAJORITY' | 'TWO_THIRDS';
  ballot?: 'OPEN' | 'SECRET';
  quorumPercent?: number;
  count?: VoteCount;
}
