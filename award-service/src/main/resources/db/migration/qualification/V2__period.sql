alter table consultation add column period jsonb;
