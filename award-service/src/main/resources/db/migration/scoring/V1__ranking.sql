create table ranking (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ranked jsonb not null,
  candidates jsonb not null,
  vacancies jsonb not null,
  proposed boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track));
call wall('ranking');
