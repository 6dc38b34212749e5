-- 官方网站同步公示: where and since when, as it was entered, with the pages that show it; days may wait for it
alter table public_notice alter column last_day drop not null;
alter table public_notice add column carriages jsonb not null default '[]';
alter table public_notice add column carriage_pages jsonb not null default '[]';
