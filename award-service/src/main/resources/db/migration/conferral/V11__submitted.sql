-- 提报: by which bodies of the policy's chain a request was passed on before it was decided
alter table approval add column submitted jsonb not null default '[]';
alter table approval alter column submitted drop default;
