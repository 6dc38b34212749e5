-- the step of each track that a notice publishes: one notice for a step, whoever asks twice
create table noticed_step (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  notice_id uuid not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal));
create index on noticed_step (tenant_id, notice_id);
call wall('noticed_step');

-- what runs now stands at the step that its round has open (the owner sees all rows only while not forced)
alter table public_notice no force row level security;
alter table round no force row level security;
alter table noticed_step no force row level security;
insert into noticed_step
select n.tenant_id, gen_random_uuid(), 0, n.id, n.round_id, t.kind, (at.track ->> 'open')::int
from public_notice n
join round r on r.tenant_id = n.tenant_id and r.id = n.round_id
cross join lateral jsonb_array_elements_text(n.tracks) t (kind)
join lateral jsonb_array_elements(r.tracks) at (track) on at.track ->> 'kind' = t.kind
where n.state <> 'CONCLUDED';
alter table public_notice force row level security;
alter table round force row level security;
alter table noticed_step force row level security;
alter table public_notice drop column tracks;
