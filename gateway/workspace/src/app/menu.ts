const office = ['office/officer', 'office/head'];

/** Who keep the policy, its rules and the calendar. */
const keepers = ['admin/editor', 'office/head'];

/** Where one can go, by seat; an entry without seats is everybody's. */
export const menu: { to: string; key: string; seats?: string[] }[] = [
  { to: '/', key: 'duties' },
  { to: '/messages', key: 'messages' },
  { to: '/my-applications', key: 'mine', seats: ['applicant/applicant'] },
  { to: '/assignments', key: 'assignments', seats: ['expert/reviewer'] },
  { to: '/consultations', key: 'consultations', seats: ['member/signer', ...office] },
  { to: '/rounds', key: 'rounds' },
  {
    to: '/applications',
    key: 'applications',
    seats: ['county/board', 'county/signer', 'leading-group/secretary', 'government/signer', ...office],
  },
  { to: '/notices', key: 'notices', seats: office },
  { to: '/experts', key: 'experts', seats: office },
  { to: '/paper-entries', key: 'papers', seats: office },
  { to: '/honours', key: 'honours' },
  { to: '/policy', key: 'policy', seats: keepers },
  { to: '/calendar', key: 'calendar', seats: keepers },
  { to: '/record', key: 'record', seats: ['admin/audit/administrator'] },
  { to: '/people', key: 'people', seats: ['admin/administrator'] },
];
