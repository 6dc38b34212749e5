-- 会议纪要、传签单 as they were signed
alter table resolution add pages jsonb not null default '[]';
