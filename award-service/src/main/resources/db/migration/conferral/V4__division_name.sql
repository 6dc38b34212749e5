-- what the winner's division was called when the honour was conferred: what is published later asks nobody
alter table honour add column division_name text;
alter table honour no force row level security;
alter table publication no force row level security;
update honour h set division_name = (
  select p.document::jsonb ->> 'divisionName' from publication p
  where p.tenant_id = h.tenant_id and p.kind = 'HONOUR' and p.key = h.id and p.document is not null
  order by p.version desc limit 1);
alter table publication force row level security;
alter table honour force row level security;
