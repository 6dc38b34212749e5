alter table registry.tenant
  add column tier text not null default 'LEAGUE',
  add column request_limit int,
  add column closing_reason text,
  add column keep_until date;
