/** Who read what the board, the departments and the recommender said; the applicant is told what concerns it. */
export const afterThem = [
  'county/board',
  'county/signer',
  'department/signer',
  'association/signer',
  'office/officer',
  'office/head',
  'leading-group/secretary',
  'government/signer',
];
