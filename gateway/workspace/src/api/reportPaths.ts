import type { Get, Post, Put } from './op';
import type { Report, ReportRow, ReportText } from './report';
import type { Track } from './round';

type AtStep = { round: string; track: Track; ordinal: number };
type OfApplication = AtStep & { application: string };

/** Of what is reported on who stands in a step. */
export type ReportPaths = {
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reports': Get<AtStep, ReportRow[]>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reports/{application}': Get<OfApplication, Report> & Put<OfApplication, ReportText, Report>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reports/{application}/editions': Post<OfApplication, { reason: string }, Report>;
};
