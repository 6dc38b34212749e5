-- The record is now the same in every service: what stands on it goes along, and keeps its order.
insert into record_entry
  (tenant_id, id, xid, at, procedure_time, actor, origin, deed, subject, article, paper, commitment)
select tenant_id, id, xid, at, procedure_time,
  case when deed = 'ObjectionRaised' then 'anonymous' else actor end,
  case when deed = 'ObjectionRaised' then null else origin end,
  deed, subject::text, article, paper, commitment
from audit_entry;

insert into record_value (tenant_id, entry_id, salt, content)
select tenant_id, entry_id, salt, content from audit_value;

drop table audit_value;
drop table audit_entry;
