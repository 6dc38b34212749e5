-- where an expert stands, as the pool is read: by it, or all of them, the newest first
alter table expert add column standing text generated always as (
  case when departure is null then case when admitted then 'ADMITTED' else 'WAITING' end
       when departure ->> 'forGood' = 'true' then 'REMOVED' else 'SUSPENDED' end) stored;
create index on expert (tenant_id, standing, id);
