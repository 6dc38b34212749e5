create table expert (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  account text not null,
  name text not null,
  employer text not null,
  specialities jsonb not null,
  admitted boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, account));
call wall('expert');

create table panel (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  members jsonb not null,
  declarations jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal));
call wall('panel');
