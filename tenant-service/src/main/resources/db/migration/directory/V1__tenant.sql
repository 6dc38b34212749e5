create table registry.tenant (
  id int generated always as identity primary key,
  code text not null unique,
  name text not null,
  mongolian_name text,
  status text not null,
  award text not null,
  parent text references registry.tenant (code),
  founded_at timestamptz not null default clock_timestamp());

create table division (
  tenant_id int not null,
  code text not null,
  name text not null,
  ordinal int not null,
  primary key (tenant_id, code));
call wall('division');

create table unit (
  tenant_id int not null,
  kind text not null,
  code text not null,
  name text not null,
  primary key (tenant_id, kind, code));
call wall('unit');
