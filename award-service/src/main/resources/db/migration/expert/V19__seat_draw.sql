-- 替补抽取: whose work one expert is drawn for
alter table draw add column seat jsonb;
