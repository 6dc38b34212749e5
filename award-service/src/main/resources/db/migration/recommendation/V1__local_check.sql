create table local_check (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  result jsonb not null,
  unit text not null,
  checked_at timestamptz not null,
  primary key (tenant_id, id));
create index on local_check (tenant_id, application_id, id);
call wall('local_check');
