-- 届次 of what was published before
alter table public_notice no force row level security;
alter table round no force row level security;
alter table publication no force row level security;
insert into publication (tenant_id, kind, key, version, document)
select p.tenant_id, p.kind, p.key, p.version + 1,
  (p.document::jsonb || jsonb_build_object('edition', r.title))::text
from public_notice n
join (select distinct on (tenant_id, key) * from publication where kind = 'NOTICE'
  order by tenant_id, key, version desc) p on p.tenant_id = n.tenant_id and p.key = n.id
join round r on r.tenant_id = n.tenant_id and r.id = n.round_id
where p.document is not null
order by p.seq;
alter table publication force row level security;
alter table round force row level security;
alter table public_notice force row level security;
