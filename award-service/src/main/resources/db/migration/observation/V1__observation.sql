-- 邀请监督: who was invited to watch a step of the review, who came, and what they said
create table observation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  plan jsonb not null,
  guests jsonb not null,
  held boolean not null,
  sheets jsonb not null default '[]',
  primary key (tenant_id, id));
create index on observation (tenant_id, round_id, id);
call wall('observation');
