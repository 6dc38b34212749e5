create table supplement (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  stage text not null,
  wanted jsonb not null,
  last_day date not null,
  asked_by text not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  submission int,
  primary key (tenant_id, id));
create index on supplement (tenant_id, application_id, id);
call wall('supplement');

-- who said what, for those who decide after them; of reviews before this only the accounts are known
alter table formal_review add column reviewer_name text;
alter table formal_review add column rechecks jsonb not null default '[]';
