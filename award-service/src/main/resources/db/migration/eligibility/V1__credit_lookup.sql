-- what a register said of an applicant, as an officer looked it up in one step and a second one confirmed it
create table credit_lookup (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  ordinal int not null,
  source text not null,
  looked_up_on date not null,
  found text,
  place text not null,
  evidence text not null,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by text,
  confirmed_by_name text,
  confirmed_at timestamptz,
  primary key (tenant_id, id));
create index on credit_lookup (tenant_id, application_id, id);
call wall('credit_lookup');
