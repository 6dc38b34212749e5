create table training (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  text jsonb not null,
  attended int,
  sheets jsonb not null,
  primary key (tenant_id, id));
create index on training (tenant_id, round_id, id);
call wall('training');
