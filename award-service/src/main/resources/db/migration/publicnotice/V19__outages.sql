-- 公示中断: days on which the page of one notice could not be read, and by how much it goes on for that
alter table public_notice add column outages jsonb not null default '[]';
