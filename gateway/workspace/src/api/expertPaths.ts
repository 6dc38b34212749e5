import type { Expert, ExpertEntry, Pooled, PoolOverview, PoolSearch } from './expert';
import type { Get, Post, Put } from './op';
import type { OfferedExpert, OwnOffer, OwnOffers, StampedLetter } from './sharing';
import type { RoundFees, StepFees, Tariff } from './remuneration';
import type { Track } from './round';
import type { Training, TrainingText } from './training';

type None = never;
type InRound = { round: string };
type InStep = InRound & { track: Track; ordinal: number };
type OfExpert = { expert: string };
type OfOffer = { offer: string };
type OfTraining = { training: string };

/** Of the expert pool: who is in it, and how they are trained. */
export type ExpertPaths = {
  '/rounds/{round}/remuneration': Get<InRound, RoundFees>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/remuneration': Put<InStep, Tariff, StepFees>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/remuneration/payment': Post<InStep, { on: string; total: number }, StepFees>;
  '/rounds/{round}/trainings': Get<InRound, Training[]> & Post<InRound, TrainingText, Training>;
  '/trainings/{training}': Get<OfTraining, Training> & Put<OfTraining, TrainingText, Training>;
  '/trainings/{training}/experts': Put<OfTraining, { experts: string[] }, Training>;
  '/trainings/{training}/attendance': Post<OfTraining, { attended: number }, Training>;
  '/experts': Get<None, Pooled[], PoolSearch & { before?: string }>;
  '/experts/overview': Get<None, PoolOverview>;
  '/experts/me': Get<None, Expert> & Put<None, ExpertEntry, Expert>;
  '/experts/me/offers': Get<None, OwnOffers> & Post<None, { to: string }, OwnOffer>;
  '/experts/me/offers/{offer}/withdrawal': Post<OfOffer, never, OwnOffer>;
  '/experts/me/origins': Post<None, { brought: StampedLetter; numbers?: ExpertEntry['numbers'] }, Expert>;
  '/experts/offers': Get<None, OfferedExpert[]>;
  '/experts/offers/{offer}/confirmation': Post<OfOffer, never, OfferedExpert>;
  '/experts/offers/{offer}/refusal': Post<OfOffer, { reason: string }, OfferedExpert>;
  '/experts/{expert}/admission': Post<OfExpert, never>;
  '/experts/{expert}/departure': Post<OfExpert, { forGood: boolean; reason: string }>;
  '/experts/{expert}/return': Post<OfExpert, { reason: string }>;
  '/experts/{expert}/seat': Post<OfExpert, { reason: string }>;
};
