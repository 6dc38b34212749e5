alter table sheet add earlier jsonb not null default '[]';

create table consensus (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  stage text not null,
  application_id uuid not null,
  agreed jsonb not null,
  sheets jsonb not null,
  signers jsonb not null,
  signatures jsonb not null,
  confirmed_at timestamptz,
  earlier jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal, application_id));
create index on consensus (tenant_id, round_id, application_id);
call wall('consensus');
