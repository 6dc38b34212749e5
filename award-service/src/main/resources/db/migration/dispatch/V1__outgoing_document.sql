create table outgoing_document (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  application_id uuid,
  kind text not null,
  state text not null,
  text jsonb not null,
  number text,
  signed_on date,
  signer text,
  sealings jsonb not null,
  deliveries jsonb not null,
  primary key (tenant_id, id),
  -- a number names one document
  unique (tenant_id, number));
create index on outgoing_document (tenant_id, round_id, id);
call wall('outgoing_document');
