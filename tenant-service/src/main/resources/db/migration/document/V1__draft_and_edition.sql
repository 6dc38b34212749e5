create table draft (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  kind text not null,
  content text not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind));
call wall('draft');

create table edition (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  kind text not null,
  number int not null,
  effective_from date not null,
  document_number text,
  published_at timestamptz not null,
  schema_version int not null,
  hash text not null,
  content text not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, number));
create index on edition (tenant_id, kind, effective_from, number);
call wall('edition');

-- published is published: the application may not, and the owner cannot by mistake
revoke update, delete on edition from app;
create function refuse_change() returns trigger language plpgsql as $$ begin
  raise exception 'a published version is never changed';
end $$;
create trigger immutable before update or delete on edition for each row execute function refuse_change();
create trigger immutable_whole before truncate on edition for each statement execute function refuse_change();
