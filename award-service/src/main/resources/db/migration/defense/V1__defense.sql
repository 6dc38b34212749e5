create table defense_order (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  state text not null,
  prepared_at timestamptz not null,
  inputs jsonb not null,
  inputs_hash text not null,
  secret text not null,
  commitment text not null,
  witness jsonb,
  seed text,
  slots jsonb not null,
  undone_because text,
  primary key (tenant_id, id));
create index on defense_order (tenant_id, round_id, track, ordinal);
-- one at a time for a step, whoever prepares it
create unique index on defense_order (tenant_id, round_id, track, ordinal) where state in ('PREPARED', 'DRAWN');
call wall('defense_order');

create table delegation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  ordinal int not null,
  delegate jsonb not null,
  authorised_by jsonb not null,
  ended_because text,
  primary key (tenant_id, id));
-- one who defends in the place of another
create unique index on delegation (tenant_id, application_id, ordinal) where ended_because is null;
call wall('delegation');
