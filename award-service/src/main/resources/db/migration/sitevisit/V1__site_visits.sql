create table site_visit (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  application_id uuid not null,
  plan jsonb,
  releases jsonb not null,
  meetings jsonb not null,
  pages jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, application_id, ordinal));
create index on site_visit (tenant_id, round_id, id);
call wall('site_visit');
