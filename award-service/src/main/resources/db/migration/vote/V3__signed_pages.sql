-- 投票表决记录 as it was signed; the count itself is still never changed
alter table ballot add pages jsonb not null default '[]';
grant update (version, pages) on ballot to app;
