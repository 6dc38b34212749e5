alter table application
  add column checker text,
  add column recommender text;
-- until now the county of the applicant did both
alter table application no force row level security;
update application set checker = 'county/' || division, recommender = 'county/' || division where ordinal >= 0;
alter table application force row level security;
create index on application (tenant_id, recommender, id) where recommender is not null;

-- what the office found in writing of a condition; the latest of one counts
create table determination (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  condition text not null,
  met boolean not null,
  reason text not null,
  document_number text not null,
  determined_at timestamptz not null,
  primary key (tenant_id, id));
create index on determination (tenant_id, application_id, id);
call wall('determination');

-- another tenant's award, as its public certificate check answered
create table presented_honour (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  region text not null,
  number text not null,
  state text not null,
  copy jsonb,
  checked_at timestamptz,
  primary key (tenant_id, id));
call wall('presented_honour');
