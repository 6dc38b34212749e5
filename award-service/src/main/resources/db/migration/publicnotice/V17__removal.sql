-- 取消: put by the office to whoever deliberates, and decided there by a document, as it was signed
alter table objection
    add column removal_proposed jsonb,
    add column removal_decided jsonb,
    add column removal_pages jsonb not null default '[]';
