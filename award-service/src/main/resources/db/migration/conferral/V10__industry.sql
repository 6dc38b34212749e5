-- 行业 of winners, as they stated it when they applied, and 届次: told anew of what was published before
alter table honour add column industry text;
alter table honour no force row level security;
alter table application no force row level security;
alter table round no force row level security;
alter table publication no force row level security;
update honour h set industry = nullif(trim(a.form ->> 'industry'), '')
from application a where a.tenant_id = h.tenant_id and a.id = h.application_id;
insert into publication (tenant_id, kind, key, version, document)
select p.tenant_id, p.kind, p.key, p.version + 1, (p.document::jsonb || jsonb_strip_nulls(jsonb_build_object(
    'edition', coalesce(h.edition, r.title), 'industry', h.industry)))::text
from honour h
join (select distinct on (tenant_id, key) * from publication where kind = 'HONOUR'
  order by tenant_id, key, version desc) p on p.tenant_id = h.tenant_id and p.key = h.id
left join round r on r.tenant_id = h.tenant_id and r.id = h.round_id
where p.document is not null and coalesce(h.edition, r.title, h.industry) is not null
order by p.seq;
alter table publication force row level security;
alter table round force row level security;
alter table application force row level security;
alter table honour force row level security;
