-- a closed step that is taken back and decided anew: never changed once it is settled
create table reconsideration (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  stage text not null,
  reason text not null,
  document_number text not null,
  document_date date not null,
  document jsonb not null,
  confirmer text not null,
  unit text not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  state text not null,
  settled_by_name text,
  settled_at timestamptz,
  rejection text,
  consequences jsonb,
  primary key (tenant_id, id));
create index on reconsideration (tenant_id, round_id, id);
-- what follows from one may be another after the next
create unique index one_reconsideration_at_a_time on reconsideration (tenant_id, round_id) where state = 'PROPOSED';
call wall('reconsideration');
