-- who was sent which message by mail; the address itself is kept by tenant-service alone
create table letter (
  tenant_id int not null,
  message_id uuid not null,
  account text not null,
  sent_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, message_id, account));
call wall('letter');

create table stuck_letter (
  tenant_id int not null,
  message_id uuid not null,
  attempts int not null,
  reason text not null,
  primary key (tenant_id, message_id));
call wall('stuck_letter');

create table mail_choice (
  tenant_id int not null,
  account text not null,
  wanted boolean not null,
  primary key (tenant_id, account));
call wall('mail_choice');
