create table attachment (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  title text not null,
  file_name text not null,
  evidence_of text,
  mark text not null,
  length bigint not null,
  received bigint not null,
  state text not null,
  refusal text,
  media_type text,
  sha256 text,
  begun_at timestamptz not null,
  sealed_from int,
  sealed_to int,
  left_out boolean not null,
  primary key (tenant_id, id));
create index on attachment (tenant_id, application_id, id);
call wall('attachment');

-- under the same seal as the file it becomes part of; gone once that is kept
create table attachment_piece (
  tenant_id int not null,
  attachment_id uuid not null,
  at bigint not null,
  content bytea not null,
  media_type text not null generated always as ('application/sealed') stored,
  bytes int not null generated always as (octet_length(content)) stored,
  primary key (tenant_id, attachment_id, at),
  foreign key (tenant_id, attachment_id) references attachment (tenant_id, id) on delete cascade);
alter table attachment_piece alter column content set storage external;
create index on attachment_piece (tenant_id) include (bytes);
call wall('attachment_piece');
revoke update on attachment_piece from app;
