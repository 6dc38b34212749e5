-- what was said, what should have been said, and what followed from it: never changed once it is settled
create table correction (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  kind text not null,
  thing text not null,
  about text,
  unit text not null,
  original jsonb not null,
  corrected jsonb not null,
  reason text not null,
  document_number text not null,
  document_date date not null,
  document jsonb not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  state text not null,
  settled_by_name text,
  settled_at timestamptz,
  rejection text,
  consequences jsonb,
  primary key (tenant_id, id));
create index on correction (tenant_id, application_id, id);
create unique index one_at_a_time on correction (tenant_id, application_id, kind, thing) where state = 'PROPOSED';
create index on correction (tenant_id, id) where state = 'PROPOSED';
call wall('correction');
