-- 授奖理由, as the resolution gives it
alter table application add column grounds text;
