-- 材料评审报告、现场评审报告: what is written of one applicant, and every edition that was issued
create table review_report (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  stage text not null,
  application_id uuid not null,
  text jsonb not null,
  editions jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal, application_id));
call wall('review_report');
