import type { Track } from './round';

interface Opinion {
  application?: string;
  unit: string;
  objection: boolean;
  basis?: string;
  reason?: string;
}

export interface Consultation {
  id: string;
  round: string;
  title: string;
  track: Track;
  due: string;
  ended: boolean;
  applications: {
    id: string;
    name: string;
    division: string;
    summary?: string;
    opinions: Opinion[];
    silent: string[];
  }[];
}
