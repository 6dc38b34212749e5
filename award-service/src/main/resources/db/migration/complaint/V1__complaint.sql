-- 投诉举报: what anybody reports about the work of the review; its words, who hands it in and whom of those who read it it
-- is about are closed at rest, and of its progress code a fingerprint is kept
create table complaint (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  about text,
  text text not null,
  name text,
  contact text,
  receipt text not null,
  code_print text not null,
  raised_at timestamptz not null,
  handling jsonb,
  concerned text,
  reason text,
  nobody_left boolean not null,
  closing text,
  found text,
  answer text,
  document text,
  closed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, receipt),
  unique (tenant_id, code_print));
call wall('complaint');

-- what lies in the table is sealed, and leaves in an export as it lies
create table complaint_file (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  complaint_id uuid not null,
  name text not null,
  type text not null,
  handed_in_at timestamptz not null,
  media_type text not null generated always as ('application/sealed') stored,
  content bytea not null,
  bytes int not null generated always as (octet_length(content)) stored,
  primary key (tenant_id, id));
create index on complaint_file (tenant_id, complaint_id);
create index on complaint_file (tenant_id) include (bytes);
call wall('complaint_file');
revoke update, delete on complaint_file from app;

-- 监督单位: to whom one may also turn
create table supervision_contact (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  body text not null,
  telephone text not null,
  address text not null,
  primary key (tenant_id, id),
  unique (tenant_id));
call wall('supervision_contact');
