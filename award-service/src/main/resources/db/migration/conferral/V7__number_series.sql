-- every number of a tenant counts in the same way now
insert into number_series (tenant_id, series, last) select tenant_id, series, last from certificate_series;
drop table certificate_series;
