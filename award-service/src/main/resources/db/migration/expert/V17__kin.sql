-- where their next of kin work (第十八条): organizations alone
alter table expert add column kin_work_at jsonb not null default '[]';
