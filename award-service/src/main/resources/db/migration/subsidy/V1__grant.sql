create table subsidy_grant (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  winner text not null,
  class_code text not null,
  amount numeric(14, 2) not null,
  ground text not null,
  budget_year int not null,
  primary key (tenant_id, id));
create index on subsidy_grant (tenant_id, round_id, id);
call wall('subsidy_grant');
