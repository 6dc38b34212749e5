create table local_day (
  tenant_id int not null,
  date date not null,
  working boolean not null,
  name text not null,
  primary key (tenant_id, date));
call wall('local_day');
