-- The State Council's notices are the platform's, not a tenant's. Nothing is overwritten: a correction is a new edition.
create table registry.national_notice (
  year int not null,
  edition int not null,
  status text not null check (status in ('OFFICIAL', 'PROVISIONAL')),
  document_number text,
  reason text,
  imported_by text not null,
  imported_at timestamptz not null default clock_timestamp(),
  primary key (year, edition));
create table registry.national_day (
  year int not null,
  edition int not null,
  date date not null,
  working boolean not null,
  name text not null,
  primary key (year, edition, date),
  foreign key (year, edition) references registry.national_notice);
create view registry.calendar_in_force with (security_invoker = true) as
  select n.year, n.edition, n.status, n.document_number, n.reason, n.imported_by, n.imported_at
  from registry.national_notice n
  where n.edition = (select max(o.edition) from registry.national_notice o where o.year = n.year);

-- Which tenants' award-services have counted anew after an edition; whoever is missing is told until it is done.
create table registry.calendar_told (
  tenant_id int not null,
  year int not null,
  edition int not null,
  told_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, year, edition));
