import { api } from './client';
import { useRead } from './query';

export type OfferState = 'CONSENTED' | 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN';

/** To us the letter is a text, as the platform stamped it. */
export interface StampedLetter {
  letter: unknown;
  stamp: string;
}

interface Offer {
  id: string;
  to: string;
  state: OfferState;
  consentedAt: string;
  endedAt?: string;
  reason?: string;
}

/** What an expert lets another region know of their entry. */
export interface OwnOffer extends Offer {
  letter?: StampedLetter;
}

export interface OwnOffers {
  regions: { code: string; name: string }[];
  offers: OwnOffer[];
}

/** The same as their office sees it. */
export interface OfferedExpert extends Offer {
  name: string;
  employer: string;
}

export function useOwnOffers() {
  return useRead<OwnOffers>(['experts', 'me', 'offers'], () => api.GET('/experts/me/offers'));
}

export function useOfferedExperts() {
  return useRead<OfferedExpert[]>(['experts', 'offers'], () => api.GET('/experts/offers'));
}
