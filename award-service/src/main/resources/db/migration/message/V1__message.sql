create table message (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  recipient text not null,
  kind text not null,
  round_id uuid,
  article text not null,
  link text not null,
  sent_at timestamptz not null,
  words jsonb not null,
  primary key (tenant_id, id));
create index on message (tenant_id, recipient, id desc);
call wall('message');
revoke update, delete on message from app;

create table read_mark (
  tenant_id int not null,
  message_id uuid not null,
  account text not null,
  read_at timestamptz not null,
  primary key (tenant_id, account, message_id));
call wall('read_mark');
