create table jobs.procedure_clock (
  one boolean primary key default true check (one),
  ahead_seconds bigint not null default 0,
  started boolean not null default false);
insert into jobs.procedure_clock default values;
