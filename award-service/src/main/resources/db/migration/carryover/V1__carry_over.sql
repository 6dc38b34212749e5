-- what an applicant let go along, and for which region; on the side it leaves from, never changed
create table consent (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  to_region text not null,
  to_name text not null,
  submission int not null,
  parts jsonb not null,
  consented_by text not null,
  consented_at timestamptz not null,
  primary key (tenant_id, id));
create index on consent (tenant_id, application_id, id);
call wall('consent');
revoke update, delete on consent from app;

-- what came, on the side that receives it
create table carried (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  bundle_id uuid not null,
  from_region text not null,
  from_name text not null,
  round text not null,
  sha256 text not null,
  sealed_at timestamptz not null,
  consented_at timestamptz not null,
  carried_at timestamptz not null,
  filled jsonb not null,
  files jsonb not null,
  honours jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, application_id, bundle_id));
call wall('carried');
