create table public_notice (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  after text not null,
  title text not null,
  text text not null,
  tracks jsonb not null,
  listed jsonb not null,
  published_at timestamptz not null,
  last_day date not null,
  provisional boolean not null,
  state text not null,
  statement text,
  primary key (tenant_id, id));
create index on public_notice (tenant_id, round_id, state);
call wall('public_notice');

create table objection (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  notice_id uuid not null,
  application_id uuid,
  text text not null,
  name text,
  contact text,
  receipt text not null,
  code text not null,
  raised_at timestamptz not null,
  answer_by date not null,
  upheld boolean,
  ruling text,
  primary key (tenant_id, id),
  unique (tenant_id, receipt));
create index on objection (tenant_id, notice_id);
call wall('objection');
