create table number_series (
  tenant_id int not null,
  series text not null,
  last int not null,
  primary key (tenant_id, series));
call wall('number_series');
