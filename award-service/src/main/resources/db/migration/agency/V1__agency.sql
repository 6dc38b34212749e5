create table agency (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  name text not null,
  credit_code text not null,
  contact jsonb,
  departure jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, credit_code));
call wall('agency');

create table agency_selection (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  agency_id uuid not null,
  agency_name text not null,
  credit_code text not null,
  decision jsonb not null,
  ending jsonb,
  decision_pages jsonb not null,
  contract_pages jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agency_id) references agency);
create index on agency_selection (tenant_id, round_id, id);
call wall('agency_selection');
