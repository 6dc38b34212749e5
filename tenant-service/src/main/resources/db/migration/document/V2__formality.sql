create table formality (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  kind text not null,
  number int not null,
  formality text not null,
  applicable boolean not null,
  document text,
  date date,
  reason text,
  primary key (tenant_id, id),
  unique (tenant_id, kind, number, formality),
  foreign key (tenant_id, kind, number) references edition (tenant_id, kind, number));
call wall('formality');

-- what was recorded of a published version is as final as the version
revoke update, delete on formality from app;
create trigger immutable before update or delete on formality for each row execute function refuse_change();
create trigger immutable_whole before truncate on formality for each statement execute function refuse_change();
