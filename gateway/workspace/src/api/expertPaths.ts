import type { Draw, DrawPreview, DrawTable } from './draw';
import type { Assignment, Expert, ExpertEntry, PanelSeat, Pooled, PoolOverview, PoolSearch } from './expert';
import type { Get, Post, Put } from './op';
import type { Track } from './round';
import type { Training, TrainingText } from './training';

type None = never;
type InRound = { round: string };
type AtStep = InRound & { track: Track; ordinal: number };
type OfExpert = { expert: string };
type OfTraining = { training: string };

/** Of the expert pool: who is in it, how they are trained, and what they are asked to review. */
export type ExpertPaths = {
  '/my/assignments': Get<None, Assignment[]>;
  '/rounds/{round}/trainings': Get<InRound, Training[]> & Post<InRound, TrainingText, Training>;
  '/trainings/{training}': Get<OfTraining, Training> & Put<OfTraining, TrainingText, Training>;
  '/trainings/{training}/experts': Put<OfTraining, { experts: string[] }, Training>;
  '/trainings/{training}/attendance': Post<OfTraining, { attended: number }, Training>;
  '/experts': Get<None, Pooled[], PoolSearch & { before?: string }>;
  '/experts/overview': Get<None, PoolOverview>;
  '/experts/me': Get<None, Expert> & Put<None, ExpertEntry, Expert>;
  '/experts/{expert}/admission': Post<OfExpert, never>;
  '/experts/{expert}/departure': Post<OfExpert, { forGood: boolean; reason: string }>;
  '/experts/{expert}/return': Post<OfExpert, { reason: string }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers': Get<AtStep, PanelSeat[]> & Post<AtStep, { experts: string[] }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/changes': Post<
    AtStep,
    { added: string[]; takenOff: string[]; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/leaders': Post<AtStep, { experts: string[] }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw': Get<AtStep, DrawTable> & Post<AtStep, never, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/preview': Get<AtStep, DrawPreview>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/witness': Post<AtStep, { words: string }, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/undoing': Post<AtStep, { reason: string }, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/release': Post<AtStep, never, Draw>;
};
