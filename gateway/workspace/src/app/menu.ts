import { matterReaders } from '../api/matter';
import { publicityReaders } from '../api/publicity';
import { consulted } from '../api/qualification';

const office = ['office/officer', 'office/head'];

/** Who cultivate and recommend. */
const local = ['county/board', 'county/signer', 'department/signer', 'association/signer'];

/** Who keep the policy, its rules, the region's look and the calendar. */
export const keepers = ['admin/editor', 'office/head'];

/** Where one can go, by seat; an entry without seats is everybody's. */
interface Entry {
  to: string;
  key: string;
  seats?: string[];
}

/** What is done in a round and comes of it. */
export const work: Entry[] = [
  { to: '/', key: 'duties' },
  { to: '/my-applications', key: 'mine', seats: ['applicant/applicant'] },
  { to: '/assignments', key: 'assignments', seats: ['expert/reviewer'] },
  { to: '/consultations', key: 'consultations', seats: [...consulted, ...office] },
  { to: '/rounds', key: 'rounds' },
  {
    to: '/applications',
    key: 'applications',
    seats: [...local, 'expert/reviewer', 'leading-group/secretary', 'government/signer', ...office],
  },
  {
    to: '/interests',
    key: 'interests',
    seats: [...local, 'member/signer', 'leading-group/secretary', 'leading-group/member', 'government/signer', 'observer/observer', ...office],
  },
  { to: '/matters', key: 'matters', seats: matterReaders },
  { to: '/discipline', key: 'discipline', seats: ['applicant/applicant', 'expert/reviewer', 'observer/observer', ...office] },
  { to: '/complaints', key: 'complaints', seats: ['observer/observer'] },
  { to: '/notices', key: 'notices', seats: ['leading-group/secretary', ...office] },
  { to: '/honours', key: 'honours' },
];

/** Pools and registers that outlast a round. */
export const registers: Entry[] = [
  { to: '/experts', key: 'experts', seats: office },
  { to: '/agencies', key: 'agencies', seats: office },
  { to: '/documents', key: 'documents', seats: office },
  { to: '/incoming-papers', key: 'incoming', seats: office },
  { to: '/paper-entries', key: 'papers', seats: office },
  { to: '/cultivation', key: 'cultivation', seats: [...local, ...office] },
  { to: '/publicity', key: 'publicity', seats: publicityReaders },
  { to: '/honour-records', key: 'honourRecords', seats: office },
];

/** By what the award is run, and by whom. */
export const order: Entry[] = [
  { to: '/policy', key: 'policy', seats: keepers },
  { to: '/legal-bases', key: 'bases', seats: keepers },
  { to: '/branding', key: 'branding', seats: keepers },
  { to: '/calendar', key: 'calendar', seats: keepers },
  { to: '/record', key: 'record', seats: ['admin/audit/administrator'] },
  { to: '/people', key: 'people', seats: ['admin/administrator'] },
];
