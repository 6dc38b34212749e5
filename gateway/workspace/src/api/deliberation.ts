import type { Status } from './application';
import type { AwardClass, Track } from './round';
import type { Parts, Vacancy } from './scoring';

export interface Deliberation {
  classes: AwardClass[];
  candidates: {
    application: string;
    name: string;
    division: string;
    track: Track;
    status: Status;
    proposedClass?: string;
    endorsedClass?: string;
    rank?: number;
    composite?: number;
    parts: Parts;
  }[];
  vacancies: Vacancy[];
}

export interface Resolution {
  endorsed: { application: string; classCode: string }[];
  struck: { application: string; reason: string }[];
  vacancies: Vacancy[];
  minutesNumber: string;
  meetingDate: string;
}
