-- What nobody may change or take out line by line goes this way only: all of one tenant, or nothing. The owner bypasses
-- the wall, so the tenant stands in every statement. The head of the record stays.
create function erase_holdings() returns jsonb language plpgsql security definer set search_path from current as $$
declare
  own int := current_setting('app.tenant')::int;
  waiting text[] := (
    select array_agg(relname::text) from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relrowsecurity and relname <> 'record_head');
  next text;
  erased bigint;
  counts jsonb := '{}';
begin
  -- for triggers that keep what is final: it is not changed, all of it goes
  perform set_config('app.erasing', own::text, true);
  while cardinality(waiting) > 0 loop
    -- whatever refers to another goes before it
    select one into strict next from unnest(waiting) one
    where not exists (
      select from pg_constraint c join pg_class referring on referring.oid = c.conrelid
      where c.contype = 'f' and c.confrelid = format('%I.%I', current_schema(), one)::regclass
        and c.conrelid <> c.confrelid and referring.relname = any (waiting))
    order by one limit 1;
    execute format('delete from %I.%I where tenant_id = $1', current_schema(), next) using own;
    get diagnostics erased = row_count;
    counts := counts || jsonb_build_object(next, erased);
    waiting := array_remove(waiting, next);
  end loop;
  perform set_config('app.erasing', '', true);
  return counts;
end $$;
revoke all on function erase_holdings() from public;
grant execute on function erase_holdings() to app;
