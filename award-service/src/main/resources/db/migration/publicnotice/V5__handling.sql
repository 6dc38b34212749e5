-- 核查: who looks into an objection, what was found, and with which document it was answered; a clue that came after the notice
alter table objection add column kind text not null default 'OBJECTION';
alter table objection alter column kind drop default;
alter table objection add column handling jsonb;
alter table objection add column reply_document text;

create table objection_finding (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  objection_id uuid not null,
  text text not null,
  scan text,
  found_by text not null,
  found_at timestamptz not null,
  primary key (tenant_id, id));
create index on objection_finding (tenant_id, objection_id);
call wall('objection_finding');

-- what lies in the table is sealed, and leaves in an export as it lies
create table objection_file (
  tenant_id int not null,
  id uuid not null,
  objection_id uuid not null,
  name text not null,
  type text not null,
  handed_in_at timestamptz not null,
  media_type text not null generated always as ('application/sealed') stored,
  content bytea not null,
  bytes int not null generated always as (octet_length(content)) stored,
  primary key (tenant_id, id));
create index on objection_file (tenant_id, objection_id);
create index on objection_file (tenant_id) include (bytes);
call wall('objection_file');
revoke update, delete on objection_file from app;
