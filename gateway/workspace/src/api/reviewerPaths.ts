import type { Draw, DrawPreview, DrawTable } from './draw';
import type { Assignment } from './expert';
import type { Get, Post } from './op';
import type { PanelSeat, ReplacementPreview } from './panel';
import type { Track } from './round';

type None = never;
type AtStep = { round: string; track: Track; ordinal: number };
type OfSeat = AtStep & { expert: string };

/** Of who reviews a step, how they are drawn and replaced, and what they are asked. */
export type ReviewerPaths = {
  '/my/assignments': Get<None, Assignment[]>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers': Get<AtStep, PanelSeat[]> & Post<AtStep, { experts: string[] }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/changes': Post<
    AtStep,
    { added: string[]; takenOff: string[]; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/leaders': Post<AtStep, { experts: string[] }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/replacement': Get<OfSeat, ReplacementPreview, { leaves?: boolean }> &
    Post<OfSeat, { by: string; applications: string[]; leaves: boolean; reason: string; byHand: string }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/replacement/draw': Post<
    OfSeat,
    { applications: string[]; leaves: boolean; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/interests': Post<
    OfSeat,
    { application: string; relation: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/clearances': Post<
    OfSeat,
    { application: string; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/interests/{application}/answer': Post<
    OfSeat & { application: string },
    { stands: boolean; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/interests/{application}/taking-back': Post<
    OfSeat & { application: string },
    { reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/interests': Post<AtStep, { application: string; relation: string }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw': Get<AtStep, DrawTable> & Post<AtStep, never, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/preview': Get<AtStep, DrawPreview>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/witness': Post<AtStep, { words: string }, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/undoing': Post<AtStep, { reason: string }, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/draw/release': Post<AtStep, never, Draw>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/declaration': Post<
    AtStep,
    { pledge: boolean; conflicts: { application: string; relation: string }[] }
  >;
};
