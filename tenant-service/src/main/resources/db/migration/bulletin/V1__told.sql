-- Which regions have heard of what concerns all of them; whoever is missing is told until it is done.
create table registry.told (
  tenant_id int not null,
  matter text not null,
  told_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, matter));
create index on registry.told (matter);
