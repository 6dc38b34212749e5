create table resolution (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  text jsonb not null,
  decided_by text not null,
  primary key (tenant_id, id));
call wall('resolution');
