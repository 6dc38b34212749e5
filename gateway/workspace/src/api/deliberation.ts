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
  /** How it was resolved, once it was. */
  met?: { minutesNumber: string; meetingDate: string; attendance?: Attendance };
}

/** 签到: who sat, or signed the circulated paper, of how many; and who stepped back from whom. */
export interface Attendance {
  form: 'MEETING' | 'CIRCULATION';
  called: number;
  present: string[];
  recused: { name: string; application: string }[];
}

export interface Resolution {
  endorsed: { application: string; classCode: string }[];
  struck: { application: string; reason: string }[];
  vacancies: Vacancy[];
  minutesNumber: string;
  meetingDate: string;
  attendance?: Attendance;
}
