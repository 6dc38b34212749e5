create table approval (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  request_number text not null,
  requested_on date not null,
  approved boolean,
  decision_number text,
  decided_on date,
  primary key (tenant_id, id));
call wall('approval');

create table honour (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  application_id uuid not null,
  number text not null,
  winner text not null,
  credit_code text,
  division text not null,
  kind text not null,
  award_name text not null,
  class_code text not null,
  class_name text not null,
  year int not null,
  conferred_on date not null,
  valid_to date,
  document_number text not null,
  state text not null,
  primary key (tenant_id, id),
  unique (tenant_id, number));
create index on honour (tenant_id, year, id desc);
create index on honour (tenant_id, credit_code, class_code);
create index on honour (tenant_id, winner, class_code);
call wall('honour');
