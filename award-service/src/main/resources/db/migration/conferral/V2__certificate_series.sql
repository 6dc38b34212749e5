-- how far each series of certificate numbers has come; counted in the transaction that confers, so without gaps
create table certificate_series (
  tenant_id int not null,
  series text not null,
  last int not null,
  primary key (tenant_id, series));
call wall('certificate_series');
