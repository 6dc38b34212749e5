-- 退回补正: by which body of the policy's chain, where it was sent back before it came to whoever approves
alter table approval add column returned_by text;
