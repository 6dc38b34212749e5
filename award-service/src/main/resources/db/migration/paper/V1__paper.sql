create table paper_scan (
  tenant_id int not null,
  sha256 text not null,
  media_type text not null,
  content bytea not null,
  primary key (tenant_id, sha256));
call wall('paper_scan');
revoke update, delete on paper_scan from app;

create table paper_entry (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  decision text not null,
  target uuid not null,
  payload jsonb not null,
  document_number text not null,
  document_date date not null,
  on_behalf_of text not null,
  scan text not null,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  state text not null,
  settled_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, scan) references paper_scan (tenant_id, sha256));
create index on paper_entry (tenant_id, state, id);
call wall('paper_entry');
