alter table panel add column drawn jsonb;
alter table expert add column division text;

create table draw (
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
  result jsonb,
  released_at timestamptz,
  undone_because text,
  primary key (tenant_id, id));
create index on draw (tenant_id, round_id, track, ordinal);
-- one at a time for a step, whoever prepares it
create unique index on draw (tenant_id, round_id, track, ordinal) where state in ('PREPARED', 'DRAWN');
call wall('draw');
