-- honours of editions before this platform stand beside its own, and count like them
alter table honour
  alter column round_id drop not null,
  alter column application_id drop not null,
  alter column number drop not null,
  add column edition text,
  add column also_known jsonb not null default '[]',
  add column identities varchar[];
alter table honour no force row level security;
update honour set identities = array[coalesce(credit_code, winner)]::varchar[];
alter table honour force row level security;
alter table honour alter column identities set not null;
create index on honour using gin (identities);

-- what an honour said before it was corrected, and by which document it was
create table honour_correction (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  honour_id uuid not null,
  original jsonb not null,
  corrected jsonb not null,
  reason text not null,
  document_number text not null,
  document_date date not null,
  signed_by text not null,
  corrected_at timestamptz not null,
  primary key (tenant_id, id));
create index on honour_correction (tenant_id, honour_id, id);
call wall('honour_correction');
