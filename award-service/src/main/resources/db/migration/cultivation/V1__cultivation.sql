create table cultivation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  kind text not null,
  name text not null,
  credit_code text,
  division text not null,
  measures text,
  unit text not null,
  begun_on date not null,
  ended_on date,
  primary key (tenant_id, id));
create index on cultivation (tenant_id, credit_code);
create index on cultivation (tenant_id, name);
call wall('cultivation');
