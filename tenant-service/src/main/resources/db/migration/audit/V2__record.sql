-- The record is now the same in every service: what stands on it goes along, and keeps its order.
insert into record_value (tenant_id, entry_id, salt, content)
select tenant_id, id, decode(replace(gen_random_uuid()::text, '-', ''), 'hex'), content from audit_entry;

insert into record_entry
  (tenant_id, id, xid, at, procedure_time, actor, origin, deed, subject, article, commitment)
select e.tenant_id, e.id, e.xid, e.at, e.at, e.actor, e.origin, e.deed, e.subject, e.article,
  sha256(v.salt || convert_to(v.content, 'UTF8'))
from audit_entry e join record_value v on v.tenant_id = e.tenant_id and v.entry_id = e.id;

drop table audit_entry;
