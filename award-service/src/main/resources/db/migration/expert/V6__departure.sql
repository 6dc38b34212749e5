alter table expert add column departure jsonb;
