create table branding (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  main text,
  accent text,
  mongolian_name text,
  reader text,
  reader_position text,
  read_on date,
  award_name_read text,
  primary key (tenant_id, id),
  unique (tenant_id),
  check ((reader is null) = (reader_position is null) and (reader is null) = (read_on is null)));
call wall('branding');

-- Names typed until now were signed off by nobody: they wait for a reader, and the public no longer sees them.
insert into branding (tenant_id, id, version, mongolian_name)
select id, gen_random_uuid(), 0, nullif(btrim(mongolian_name), '') from registry.tenant;
update registry.tenant set mongolian_name = null;
