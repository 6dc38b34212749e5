create table remuneration (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  tariff jsonb not null,
  payment jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal));
call wall('remuneration');
