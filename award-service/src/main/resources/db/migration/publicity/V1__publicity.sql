create table publicity (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid,
  done_on date not null,
  text jsonb not null,
  pages jsonb not null,
  primary key (tenant_id, id));
create index on publicity (tenant_id, done_on, id);
create index on publicity (tenant_id, round_id);
call wall('publicity');
