export interface PaperEntry {
  id: string;
  decision: string;
  target: string;
  payload?: string;
  documentNumber: string;
  documentDate: string;
  receivedNumber?: string;
  onBehalfOf: string;
  enteredBy: string;
  enteredAt: string;
  state: 'PENDING' | 'CONFIRMED' | 'REJECTED';
  undeclared: boolean;
}

/** One whose reader has said what they have to do with whom it is about. */
export type OpenEntry = PaperEntry & { payload: string };
