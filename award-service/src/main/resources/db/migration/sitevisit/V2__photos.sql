-- what lies in the table is sealed, and leaves in an export as it lies; what is said of a secret one is closed, too
create table site_photo (
  tenant_id int not null,
  id uuid not null,
  visit_id uuid not null,
  said text not null,
  secret boolean not null,
  type text not null,
  located boolean not null,
  sha256 text not null,
  added_at timestamptz not null,
  added_by text not null,
  account text not null,
  media_type text not null generated always as ('application/sealed') stored,
  content bytea not null,
  bytes int not null generated always as (octet_length(content)) stored,
  primary key (tenant_id, id));
alter table site_photo alter column content set storage external;
create index on site_photo (tenant_id, visit_id, id);
create index on site_photo (tenant_id) include (bytes);
call wall('site_photo');
