-- 批复、会议纪要 as they were signed
alter table approval add pages jsonb not null default '[]';
