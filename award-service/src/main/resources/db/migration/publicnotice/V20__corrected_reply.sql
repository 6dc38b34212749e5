-- 答复: what was entered of it before it was put right
alter table objection
    add column replaced_replies jsonb not null default '[]';
