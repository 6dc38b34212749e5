-- of the steps that were closed before it was kept: from the round's own walk
alter table panel no force row level security;
alter table round no force row level security;
update panel p set closed_at = (
  select to_timestamp(max((c ->> 'at')::float8)) from round r, jsonb_array_elements(r.closed) c
  where r.tenant_id = p.tenant_id and r.id = p.round_id and c ->> 'track' = p.track and (c ->> 'ordinal')::int = p.ordinal)
where p.closed_at is null;
alter table round force row level security;
alter table panel force row level security;
