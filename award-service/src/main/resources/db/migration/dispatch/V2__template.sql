create table document_template (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  kind text not null,
  words jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, kind));
call wall('document_template');
