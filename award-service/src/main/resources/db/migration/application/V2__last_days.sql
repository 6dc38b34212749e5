alter table application
  add column complete_by date,
  add column extended_to date;

-- one live application of an account on a track: the last word when two are started at once
create unique index one_per_account on application (tenant_id, round_id, track, applicant)
  where status <> 'WITHDRAWN';
