-- how the last day was counted; what was published before is taken to have been counted by its policy's rule, and is final
alter table public_notice add column period jsonb;
alter table public_notice add column days_left int;
alter table public_notice no force row level security;
update public_notice set period = jsonb_build_object(
  'from', (published_at at time zone 'Asia/Shanghai')::date, 'days', 0, 'kind', 'WORKING', 'rule', 'EXCLUDE_START');
alter table public_notice force row level security;
alter table public_notice alter column period set not null;
