create table application (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  applicant text not null,
  form jsonb not null,
  name text,
  division text,
  credit_code text,
  ordinal int not null,
  stage text,
  outcome text not null,
  status text not null,
  receipt text,
  sha256 text,
  submitted_at timestamptz,
  class_code text,
  history jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, receipt));
create index on application (tenant_id, round_id, track, id);
create index on application (tenant_id, round_id, status, id);
create index on application (tenant_id, division, id);
create index on application (tenant_id, applicant, id);
-- one applicant, one application in a round: the last word when two arrive at once
create unique index one_per_round on application (tenant_id, round_id, credit_code)
  where credit_code is not null and ordinal >= 0 and status <> 'WITHDRAWN';
call wall('application');
