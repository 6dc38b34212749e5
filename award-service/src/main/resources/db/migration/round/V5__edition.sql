-- 届次 of what was announced before
alter table round no force row level security;
alter table publication no force row level security;
insert into publication (tenant_id, kind, key, version, document)
select p.tenant_id, p.kind, p.key, p.version + 1,
  (p.document::jsonb || jsonb_build_object('edition', r.title))::text
from round r
join (select distinct on (tenant_id, key) * from publication where kind = 'ANNOUNCEMENT'
  order by tenant_id, key, version desc) p on p.tenant_id = r.tenant_id and p.key = r.id
where p.document is not null
order by p.seq;
alter table publication force row level security;
alter table round force row level security;
