-- Laws and documents that were repealed, entered once for all regions; how they are cited differs, so they are also kept plain.
create table registry.repealed_document (
  id uuid primary key,
  title text not null,
  number text,
  repealed_on date not null,
  repealed_by text not null,
  plain_title text not null,
  plain_number text,
  entered_by text not null,
  entered_at timestamptz not null default clock_timestamp());
create unique index on registry.repealed_document (plain_number) where plain_number is not null;
create unique index on registry.repealed_document (plain_title) where plain_number is null;

-- A region's policy rests on one of them, until it is said what becomes of it.
create table basis_alert (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  document uuid not null,
  title text not null,
  number text,
  repealed_on date not null,
  repealed_by text not null,
  raised_at timestamptz not null,
  answer_version int,
  answer_reason text,
  answered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, document));
call wall('basis_alert');
