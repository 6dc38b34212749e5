-- 处理日期: of what was ruled on before, the day of the document or that which the record tells; else it is not known
alter table objection add column ruled_on date;
alter table objection no force row level security;
alter table record_entry no force row level security;
update objection o set ruled_on = coalesce(
  (o.removal_decided ->> 'date')::date,
  (select (max(e.procedure_time) at time zone 'Asia/Shanghai')::date from record_entry e
   where e.tenant_id = o.tenant_id and e.subject = o.id::text and e.deed = 'ObjectionRuled'))
where o.upheld is not null;
alter table record_entry force row level security;
alter table objection force row level security;
