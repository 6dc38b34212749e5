-- one stands; those that were taken back are kept beside it, and a count is still never changed
alter table ballot
  add withdrawn jsonb,
  drop constraint ballot_tenant_id_round_id_track_ordinal_key;
create unique index one_standing_ballot on ballot (tenant_id, round_id, track, ordinal) where withdrawn is null;
grant update (version, withdrawn) on ballot to app;
