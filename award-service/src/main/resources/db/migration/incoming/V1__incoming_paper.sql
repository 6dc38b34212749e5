create table incoming_paper (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  number text not null,
  sender text not null,
  sender_number text,
  title text not null,
  received_on date not null,
  round_id uuid,
  answers uuid,
  entry uuid,
  handler text,
  proposal text,
  done_on date,
  outcome text,
  scans jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, number));
-- which paper a decision was entered from (代录)
create unique index on incoming_paper (tenant_id, entry);
call wall('incoming_paper');
