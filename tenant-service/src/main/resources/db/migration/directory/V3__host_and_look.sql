-- What everybody may see of how a region looks; the region keeps the whole of it behind the wall (branding).
alter table registry.tenant
  add column host text unique,
  add column mongolian_award_name text,
  add column main_colour text,
  add column accent_colour text;
