-- A published version is never changed; it goes only with all the rest of its tenant. The application may not delete it by
-- itself whatever it sets, for it has no right to.
create or replace function refuse_change() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if old.tenant_id::text = current_setting('app.erasing', true) then
      return old;
    end if;
  end if;
  raise exception 'a published version is never changed';
end $$;
