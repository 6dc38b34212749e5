-- who was told what of a meeting, and that it is not held; who is written down by name stays so
alter table meeting
  add told jsonb not null default '[]',
  add cancelled jsonb;
drop index meeting_tenant_id_round_id_idx;
create unique index one_office_meeting on meeting (tenant_id, round_id)
  where body = 'OFFICE' and adopted_at is null and cancelled is null;
