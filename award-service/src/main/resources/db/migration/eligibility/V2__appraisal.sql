-- what whoever examines found of one condition; the latest of one counts
create table appraisal (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  condition text not null,
  result text not null,
  basis text not null,
  unit text not null,
  appraised_at timestamptz not null,
  primary key (tenant_id, id));
create index on appraisal (tenant_id, application_id, id);
call wall('appraisal');
