-- one stands; those that were taken back are kept beside it
alter table resolution
  add round_id uuid,
  add withdrawn jsonb;
alter table resolution no force row level security;
update resolution set round_id = id;
alter table resolution force row level security;
alter table resolution alter round_id set not null;
create unique index one_standing_resolution on resolution (tenant_id, round_id) where withdrawn is null;
create index on resolution (tenant_id, round_id, id);
