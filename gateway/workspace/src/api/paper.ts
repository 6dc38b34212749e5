export interface PaperEntry {
  id: string;
  decision: string;
  target: string;
  payload: string;
  documentNumber: string;
  documentDate: string;
  receivedNumber?: string;
  onBehalfOf: string;
  enteredBy: string;
  enteredAt: string;
  state: 'PENDING' | 'CONFIRMED' | 'REJECTED';
}
